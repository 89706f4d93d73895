import type { Resource, SavedPage } from '../../containers/types.ts';

const MOST_SHEETS = 200;
const LARGEST_SHEET = 8 * 1024 * 1024;

const isStyleSheet = ({ key, mediaType }: Resource): boolean =>
  mediaType.startsWith('text/css') || /\.css$/iu.test(key);

/**
 * The style sheets that a page came with, for the extraction (`ExtractOptions.readStyleSheet`). Only
 * a page with a figure that holds no picture has them read.
 */
export async function gatherStyleSheets(
  page: SavedPage,
): Promise<(reference: string) => string | null> {
  const texts = new Map<Resource, string>();
  const sheets = hasBareFigure(page) ? page.resources.all.filter(isStyleSheet) : [];
  for (const sheet of sheets.slice(0, MOST_SHEETS)) {
    if (sheet.size > LARGEST_SHEET) continue;
    // One that is damaged leaves a gap in the page.
    const bytes = await sheet.read().catch(() => null);
    if (bytes !== null) texts.set(sheet, new TextDecoder().decode(bytes));
  }
  return (reference) => {
    const sheet = texts.size === 0 ? null : page.resources.find(reference);
    return sheet === null ? null : (texts.get(sheet) ?? null);
  };
}

function hasBareFigure(page: SavedPage): boolean {
  if (page.kind !== 'html') return false;
  const [, ...figures] = page.html.split(/<figure\b/iu);
  return figures.some((figure) => !/<img\b/iu.test(figure.split(/<\/figure/iu, 1)[0] ?? ''));
}
