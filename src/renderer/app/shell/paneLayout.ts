import { z } from 'zod';

// How the panes share the window. They fold away one by one as it narrows: first the annotations,
// then the library (both come back over the others when called), at last list and reader take turns.

export const paneNames = ['library', 'clippings', 'annotations'] as const;
export type SizedPane = (typeof paneNames)[number];

export const paneSettingSchema = z.object({
  sizes: z.object({ library: z.number(), clippings: z.number(), annotations: z.number() }),
  /** Whether the person wants it beside the others where there is room. */
  wantsLibrary: z.boolean(),
  wantsAnnotations: z.boolean(),
});
export type PaneSetting = z.infer<typeof paneSettingSchema>;

export const defaultPaneSetting: PaneSetting = {
  sizes: { library: 208, clippings: 344, annotations: 272 },
  wantsLibrary: true,
  wantsAnnotations: true,
};

/** CSS pixels. */
export const limits: Readonly<Record<SizedPane, { readonly min: number; readonly max: number }>> = {
  library: { min: 168, max: 360 },
  clippings: { min: 256, max: 640 },
  annotations: { min: 232, max: 480 },
};
const READER_MIN = 400;

export type Placement = 'beside' | 'over' | 'hidden';

export interface PaneLayout {
  readonly library: Placement;
  readonly annotations: Placement;
  /** False: the list and the reader take turns. */
  readonly sideBySide: boolean;
  readonly sizes: PaneSetting['sizes'];
}

/** What is called over the others where it has no room beside them. */
export type Overlay = 'library' | 'annotations' | null;

/** The layout for a window of this width. */
export function layoutFor(width: number, setting: PaneSetting, overlay: Overlay): PaneLayout {
  const { min } = { min: (pane: SizedPane) => limits[pane].min };
  const base = min('clippings') + READER_MIN;
  const libraryFits = width >= base + min('library');
  const showsLibrary = libraryFits && setting.wantsLibrary;
  const annotationsFit = width >= base + min('annotations') + (showsLibrary ? min('library') : 0);
  const showsAnnotations = annotationsFit && setting.wantsAnnotations;
  const sideBySide = width >= min('clippings') + READER_MIN - 60;

  const besides: SizedPane[] = [
    ...(showsAnnotations ? (['annotations'] as const) : []),
    ...(sideBySide ? (['clippings'] as const) : []),
    ...(showsLibrary ? (['library'] as const) : []),
  ];
  const place = (pane: 'library' | 'annotations', beside: boolean): Placement =>
    beside ? 'beside' : overlay === pane ? 'over' : 'hidden';
  return {
    library: place('library', showsLibrary),
    annotations: place('annotations', showsAnnotations),
    sideBySide,
    sizes: shrunkToFit(width, setting.sizes, besides),
  };
}

/** Takes from the panes, in this order, what the reader lacks, down to their least widths. */
function shrunkToFit(
  width: number,
  sizes: PaneSetting['sizes'],
  panes: readonly SizedPane[],
): PaneSetting['sizes'] {
  const fitted = { ...sizes };
  for (const pane of paneNames) fitted[pane] = withinLimits(pane, fitted[pane]);
  let lacking = READER_MIN - (width - panes.reduce((sum, pane) => sum + fitted[pane], 0));
  for (const pane of panes) {
    const given = Math.max(0, Math.min(lacking, fitted[pane] - limits[pane].min));
    fitted[pane] -= given;
    lacking -= given;
  }
  return fitted;
}

export function withinLimits(pane: SizedPane, size: number): number {
  return Math.round(Math.max(limits[pane].min, Math.min(limits[pane].max, size)));
}
