import { type CSSProperties, type KeyboardEvent, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { AnnotationsPane } from '../../features/annotations/index.ts';
import { ClippingsPane, SelectionActions } from '../../features/clippings/index.ts';
import { ImportPanel } from '../../features/import/index.ts';
import { LibraryPane } from '../../features/library/index.ts';
import { Reader } from '../../features/reader/index.ts';
import { ReadAgainPanel } from '../../features/reading/index.ts';
import { TagEditor } from '../../features/tags/index.ts';
import { useCommandHandler } from '../commands/index.ts';
import { useSession } from '../session/index.ts';
import { focusNextPane, focusPane, focusReader, type FocusablePane } from './paneFocus.ts';
import { PaneSeparator } from './PaneSeparator.tsx';
import { ReaderRest } from './ReaderRest.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useCalledUp } from './useCalledUp.ts';
import { useOverlayFocus } from './useOverlayFocus.ts';
import { type Panes, usePanes } from './usePanes.ts';
import './Shell.css';

/** The window: a toolbar, and the panes side by side as far as there is room. */
export function Shell() {
  const panes = useOverlayFocus(usePanes());
  const { layout } = panes;
  usePaneCommands(panes);

  const listIsShown = layout.sideBySide || panes.turn === 'list';
  const readerIsShown = layout.sideBySide || panes.turn === 'reader';
  const read = (): void => {
    panes.giveTurn('reader');
    focusReader();
  };
  const goToChosen = (): void => {
    if (layout.library !== 'over') return;
    panes.closeOverlay();
    focusPane('clippings');
  };
  const closeOverlayOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) panes.closeOverlay();
  };

  return (
    <div className="shell" style={columns(panes)} onKeyDown={closeOverlayOnEscape}>
      <Toolbar panes={panes} />
      {layout.library === 'over' || layout.annotations === 'over' ? (
        <div className="pane-veil" onPointerDown={panes.closeOverlay} />
      ) : null}
      {layout.library === 'hidden' ? null : (
        <div className={`pane pane-library pane-${layout.library}`} data-pane="library">
          <LibraryPane onChosen={goToChosen} />
        </div>
      )}
      {layout.library === 'beside' ? <Divider pane="library" side="before" panes={panes} /> : null}
      <div className="pane pane-clippings" data-pane="clippings" hidden={!listIsShown}>
        <ClippingsPane onOpen={read} />
      </div>
      <div className="reports">
        <ImportPanel />
        <ReadAgainPanel />
      </div>
      {layout.sideBySide ? <Divider pane="clippings" side="before" panes={panes} /> : null}
      <main
        aria-label="Reader"
        className="pane pane-reader"
        data-pane="reader"
        tabIndex={-1}
        hidden={!readerIsShown}
      >
        <ReaderPane bringUp={() => flushSync(() => panes.giveTurn('reader'))} />
      </main>
      {layout.annotations === 'beside' ? (
        <Divider pane="annotations" side="after" panes={panes} />
      ) : null}
      {layout.annotations === 'hidden' ? null : (
        <aside
          aria-label="Annotations"
          className={`pane pane-annotations pane-${layout.annotations}`}
          data-pane="annotations"
          tabIndex={-1}
        >
          <Annotations />
        </aside>
      )}
    </div>
  );
}

function ReaderPane({ bringUp }: { readonly bringUp: () => void }) {
  const { session, list } = useSession();
  const { active } = session.selection;
  return active === null ? (
    <ReaderRest />
  ) : (
    <Reader
      clippingId={active}
      terms={list.terms}
      actions={<SelectionActions />}
      bringUp={bringUp}
    />
  );
}

function Annotations() {
  const { session } = useSession();
  const { active, selected } = session.selection;
  if (active === null) {
    return <p className="annotations-rest">Tags, notes and highlights of the clipping you read.</p>;
  }
  return (
    <>
      <section className="tags-section" aria-labelledby="tags-heading">
        <h2 id="tags-heading" className="tags-heading">
          {selected.size > 1 ? `Tags of ${selected.size} clippings` : 'Tags'}
        </h2>
        <TagEditor clippingIds={selected.size > 0 ? [...selected] : [active]} />
      </section>
      <AnnotationsPane clippingId={active} />
    </>
  );
}

interface DividerProps {
  readonly pane: 'library' | 'clippings' | 'annotations';
  readonly side: 'before' | 'after';
  readonly panes: Panes;
}

function Divider({ pane, side, panes }: DividerProps) {
  return (
    <PaneSeparator
      pane={pane}
      side={side}
      size={panes.layout.sizes[pane]}
      onResize={(size) => panes.resize(pane, size)}
    />
  );
}

function columns({ layout }: Panes): CSSProperties {
  const width = (shown: boolean, size: number): string => (shown ? `${size}px` : '0px');
  const variables = {
    '--library': width(layout.library === 'beside', layout.sizes.library),
    '--clippings': width(layout.sideBySide, layout.sizes.clippings),
    '--annotations': width(layout.annotations === 'beside', layout.sizes.annotations),
  };
  return variables as CSSProperties;
}

/** Shows a pane and goes there at once: the next key is meant for it, however soon it comes. */
function goTo(pane: FocusablePane, reveal: () => void): void {
  flushSync(reveal);
  focusPane(pane);
}

function usePaneCommands(panes: Panes): void {
  const { layout, giveTurn, show, toggle } = panes;
  const { session } = useSession();
  const isFolded = layout.annotations === 'hidden' && session.selection.active !== null;
  useCalledUp('clipping.tag', isFolded, () => show('annotations'));
  useCalledUp('clipping.note', isFolded, () => show('annotations'));
  useCommandHandler('view.toggleLibrary', () => toggle('library'));
  useCommandHandler('view.toggleAnnotations', () => toggle('annotations'));
  useCommandHandler('view.library', () => goTo('library', () => show('library')));
  useCommandHandler('view.annotations', () => goTo('annotations', () => show('annotations')));
  // The list focuses itself where it is shown; it has to be called to the screen only here.
  useCommandHandler(
    'view.clippings',
    () => goTo('clippings', () => giveTurn('list')),
    !layout.sideBySide,
  );

  useEffect(() => {
    const goThrough = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F6' || event.defaultPrevented) return;
      event.preventDefault();
      focusNextPane(event.shiftKey);
    };
    window.addEventListener('keydown', goThrough);
    return () => window.removeEventListener('keydown', goThrough);
  }, []);
}
