import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Annotation, Body, Clipping } from '../../../core/library/entities.ts';
import { findTerms } from '../../../core/search/index.ts';
import type { PictureSource } from './frame/pictures.ts';
import type { FrameWindow } from './frame/marks.ts';
import { headlineFields } from './frame/headline.ts';
import { mirrorAppearance } from './frame/appearance.ts';
import { type ReadingEvents, type ReadingSession, startReading } from './frame/session.ts';
import { type PlacedHighlight, placeHighlights } from './placement.ts';

interface Reading {
  readonly view: FrameWindow | null;
  readonly clipping: Clipping | undefined;
  readonly body: Body | undefined;
  readonly annotations: readonly Annotation[];
  readonly terms: readonly string[];
  readonly currentId: string | null;
  readonly pictures: PictureSource;
  readonly events: ReadingEvents;
}

/** What is under way in the frame, for handlers and effects. */
export interface ReadingHandle {
  /** Null while nothing is set. */
  readonly sessionRef: RefObject<ReadingSession | null>;
  /** The clipping's highlights, where they are in the session's text. */
  readonly placedRef: RefObject<readonly PlacedHighlight[]>;
}

/** Sets the clipping in the frame and keeps its headline, marks and colours up to date. */
export function useReadingSession(
  { sessionRef, placedRef }: ReadingHandle,
  reading: Reading,
): void {
  const { view, clipping, body, annotations, terms, currentId } = reading;
  const headline = clipping === undefined ? '' : headlineKey(clipping);
  const clippingId = clipping?.id;
  const html = body?.clippingId === clippingId ? body?.html : undefined;

  const handlers = useEffectEvent(() => reading.events);
  const begin = useEffectEvent((frame: FrameWindow): ReadingSession | null => {
    if (clipping === undefined || body === undefined) return null;
    // The session outlives this render, so it asks for the handlers anew each time.
    return startReading(frame, clipping, body, reading.pictures, {
      selected: (selection) => handlers().selected(selection),
      activated: (offset) => handlers().activated(offset),
      linkFollowed: (address) => handlers().linkFollowed(address),
      trailChanged: (leadsBack) => handlers().trailChanged(leadsBack),
      contextMenu: (at, linkAddress) => handlers().contextMenu(at, linkAddress),
      keyPressed: (event) => handlers().keyPressed(event),
      scrolled: (headlineIsOut) => handlers().scrolled(headlineIsOut),
      keyboardUsed: (isUsed) => handlers().keyboardUsed(isUsed),
      progressed: (id, progress) => handlers().progressed(id, progress),
    });
  });
  const showHeadline = useEffectEvent(() => {
    if (clipping !== undefined) sessionRef.current?.showHeadline(clipping);
  });

  useEffect(() => (view === null ? undefined : mirrorAppearance(document, view.document)), [view]);
  useEffect(() => {
    if (view === null || clippingId === undefined || html === undefined) return undefined;
    const started = begin(view);
    sessionRef.current = started;
    return () => {
      started?.end();
      sessionRef.current = null;
    };
  }, [view, clippingId, html, sessionRef]);
  useEffect(() => showHeadline(), [headline]);
  useEffect(() => {
    const { current } = sessionRef;
    if (current === null) return;
    current.markFound(terms.length === 0 ? [] : findTerms(current.text, terms));
  }, [view, clippingId, html, terms, sessionRef]);
  useEffect(() => {
    const { current } = sessionRef;
    if (current === null) return;
    placedRef.current = placeHighlights(current.text, annotations);
    const chosen = placedRef.current.find(({ highlight }) => highlight.id === currentId);
    current.markHighlights(placedRef.current, chosen?.range ?? null);
  }, [view, clippingId, html, annotations, currentId, sessionRef, placedRef]);
}

const headlineKey = (clipping: Clipping): string =>
  JSON.stringify(headlineFields.map((name) => clipping[name]));
