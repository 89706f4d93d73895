import { type ReactNode, useId, useRef, useState } from 'react';
import type {
  Annotation,
  Clipping,
  ClippingId,
  HighlightColour,
} from '../../../core/library/entities.ts';
import { handleShortcut, useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { useLive } from '../../storage/index.ts';
import { ArticleFrame } from './ArticleFrame.tsx';
import type { FrameWindow } from './frame/marks.ts';
import type { Point, ReadingSession } from './frame/session.ts';
import { useHighlightFocus } from './highlightFocus.ts';
import { HighlightToolbar, type ToolbarPlace } from './HighlightToolbar.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import type { PlacedHighlight } from './placement.ts';
import { ReaderBar } from './ReaderBar.tsx';
import { type MenuRequest, offersAnything, ReaderContextMenu } from './ReaderContextMenu.tsx';
import { useLinks } from './useLinks.ts';
import { type PenTarget, usePens } from './usePens.ts';
import { useReadingSession } from './useReadingSession.ts';
import { WayBack } from './WayBack.tsx';
import './reader.css';

interface ReaderProps {
  readonly clippingId: ClippingId;
  /** Words to mark in the text, folded, as the search gives them. */
  readonly terms: readonly string[];
  /** Buttons at the end of the bar. */
  readonly actions?: ReactNode;
  /** Brings it up where something else has its place. */
  readonly bringUp?: () => void;
}

/** Shows one clipping for reading and marking. The landmark around it is the shell's. */
export function Reader({ clippingId, terms, actions, bringUp }: ReaderProps) {
  const { library } = useServices();
  const answer = useLive(
    async () => ({ id: clippingId, clipping: await library.clipping(clippingId) }),
    [library, clippingId],
  );
  if (answer?.id === clippingId && answer.clipping === undefined) {
    return <p className="reader-missing">This clipping is no longer in the library.</p>;
  }
  return answer?.clipping === undefined ? null : (
    <Reading clipping={answer.clipping} terms={terms} actions={actions} bringUp={bringUp} />
  );
}

interface ReadingProps {
  readonly clipping: Clipping;
  readonly terms: readonly string[];
  readonly actions: ReactNode;
  readonly bringUp: (() => void) | undefined;
}

function Reading({ clipping, terms, actions, bringUp }: ReadingProps) {
  const { library, announce } = useServices();
  const body = useLive(() => library.body(clipping.id), [library, clipping.id]);
  const annotations = useLive(() => library.annotations(clipping.id), [library, clipping.id]);
  const [focus] = useHighlightFocus();
  const [view, setView] = useState<FrameWindow | null>(null);
  const [showsTitle, setShowsTitle] = useState(false);
  const [usesKeys, setUsesKeys] = useState(false);
  const [leadsBack, setLeadsBack] = useState(false);
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const links = useLinks();
  const bar = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const hintId = useId();

  const sessionRef = useRef<ReadingSession | null>(null);
  const placedRef = useRef<readonly PlacedHighlight[]>([]);
  const pens = usePens(clipping.id, annotations ?? NONE, { sessionRef, placedRef });

  const answerKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && pens.target !== null) {
      event.preventDefault();
      toolbar.current?.querySelector('button')?.focus();
    } else if (event.key === 'Escape' && pens.target !== null) pens.close();
    else if (event.key === 'Escape') bar.current?.focus();
    else if (!handleShortcut(event) && event.key === 'F6') passOn(event, frame.current);
  };
  const askForMenu = (at: Point, linkAddress: string | null): void => {
    const range = sessionRef.current?.selected()?.range;
    const text = sessionRef.current?.text ?? '';
    const selectedText = range === undefined ? null : text.slice(range.start, range.end);
    const request = { at, linkAddress, selectedText };
    if (offersAnything(request)) setMenu(request);
  };

  useReadingSession(
    { sessionRef, placedRef },
    {
      view,
      clipping,
      body,
      annotations: annotations ?? NONE,
      terms,
      currentId: focus.id,
      pictures: library,
      events: {
        selected: pens.selected,
        activated: pens.activated,
        linkFollowed: links.follow,
        trailChanged: setLeadsBack,
        keyPressed: answerKey,
        contextMenu: askForMenu,
        scrolled: (headlineIsOut) => {
          setShowsTitle(headlineIsOut);
          pens.follow();
        },
        keyboardUsed: setUsesKeys,
        progressed: (id, progress) => void library.saveProgress(id, progress),
      },
    },
  );
  useCommandHandler('view.reader', () => {
    bringUp?.();
    sessionRef.current?.focus();
    setUsesKeys(true);
  });
  const source = clipping.canonicalUrl ?? clipping.url;
  useCommandHandler('clipping.openSource', () => links.follow(source ?? ''), source !== null);

  return (
    <article className="reader" aria-label={clipping.title}>
      <ReaderBar ref={bar} clipping={clipping} showsTitle={showsTitle} actions={actions} />
      <div className="reader-stage">
        <ArticleFrame frame={frame} onReady={setView} describedBy={hintId} />
        <p id={hintId} className="reader-hint" data-shown={usesKeys}>
          <kbd>Alt</kbd> <kbd>↓</kbd> next paragraph · <kbd>Shift</kbd> <kbd>→</kbd> select ·{' '}
          <kbd>Enter</kbd> highlight · <kbd>Esc</kbd> leave
        </p>
        {leadsBack ? <WayBack onPress={() => sessionRef.current?.goBack()} /> : null}
        {pens.target === null ? null : (
          <HighlightToolbar
            toolbar={toolbar}
            place={placeOf(pens.target.rect)}
            colour={colourOf(annotations ?? NONE, pens.target)}
            onColour={pens.pick}
            onComment={pens.comment}
            onRemove={() => {
              pens.remove();
              sessionRef.current?.focus();
            }}
            onClose={() => {
              pens.close();
              sessionRef.current?.focus();
            }}
          />
        )}
        <ReaderContextMenu
          request={menu}
          onClose={() => setMenu(null)}
          onColour={pens.pick}
          onFollow={links.follow}
          onCopy={(text) => {
            navigator.clipboard.writeText(text).then(
              () => announce('Copied.'),
              () => announce('The system did not let Clipfold copy this.', 'error'),
            );
          }}
        />
      </div>
      <LinkDialog address={links.asked} onClose={links.cancel} onOpen={links.open} />
    </article>
  );
}

const NONE: readonly Annotation[] = [];

function placeOf({ left, width, top, bottom }: DOMRect): ToolbarPlace {
  return { x: left + width / 2, top, bottom };
}

function colourOf(annotations: readonly Annotation[], target: PenTarget): HighlightColour | null {
  if (target.kind === 'selection') return null;
  const highlight = annotations.find(({ id }) => id === target.id);
  return highlight?.kind === 'highlight' ? highlight.colour : null;
}

/** Lets the window answer a key that was pressed in the frame, as if the frame had been a control. */
function passOn(event: KeyboardEvent, frame: HTMLIFrameElement | null): void {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event;
  const copied = { key, code, shiftKey, ctrlKey, altKey, metaKey };
  const again = new KeyboardEvent('keydown', { ...copied, bubbles: true, cancelable: true });
  if (frame?.dispatchEvent(again) === false) event.preventDefault();
}
