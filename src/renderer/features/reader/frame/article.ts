import { projectText } from '../../../../core/text/index.ts';
import type { Body } from '../../../../core/library/entities.ts';
import { type HeadlineFields, renderHeadline } from './headline.ts';
import { detachLinks } from './links.ts';
import type { RangeLookup } from './marks.ts';
import { detachPictures, type PictureSource, showPictures } from './pictures.ts';
import { sanitise } from './sanitise.ts';
import type { OffsetLookup } from './textSelection.ts';

/** From this much text on, layout is put off for what is out of sight. */
const LONG_ARTICLE = 60_000;

export type TextProjection = OffsetLookup & RangeLookup;

/** An article set in the frame's document. */
export interface SetArticle {
  /** The element whose text is the body's text. */
  readonly root: HTMLElement;
  readonly projection: TextProjection;
  readonly showHeadline: (fields: HeadlineFields) => void;
  /** Frees the pictures. */
  readonly release: () => void;
}

/**
 * Sets an article in a frame's empty document: headline block, then the body. This, with
 * `sanitise`, is the only way by which a page's HTML reaches the screen: as nodes, cleaned by
 * DOMPurify on the browser's own tree, without addresses that load.
 */
export function setArticle(
  document: Document,
  fields: HeadlineFields,
  body: Pick<Body, 'html'>,
  pictures: PictureSource,
): SetArticle {
  const fragment = sanitise(body.html);
  const detached = detachPictures(fragment);

  const root = document.createElement('article');
  root.className = 'body';
  root.append(...adopt(document, fragment));
  detachLinks(root);
  tellLatinEmphasis(root);
  const projection = projectionOf(root);
  root.classList.toggle('long', projection.text.length > LONG_ARTICLE);

  let headline = renderHeadline(document, fields, projection.text);
  const localise = ({ lang, dir }: HeadlineFields): void => {
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
    root.lang = lang;
    root.dir = dir;
  };
  localise(fields);
  document.body.replaceChildren(headline, root);
  wrapTables(root);
  const shown = showPictures(detached, pictures);

  return {
    root,
    projection,
    showHeadline: (changed) => {
      const next = renderHeadline(document, changed, projection.text);
      headline.replaceWith(next);
      headline = next;
      localise(changed);
    },
    release: () => shown.release(),
  };
}

/** The text projection, saying what is true in a page: its nodes are the page's own. */
function projectionOf(root: HTMLElement): TextProjection {
  const { text, locate, offsetOf } = projectText(root);
  return {
    text,
    offsetOf,
    locate: (start, end) =>
      locate(start, end).map((segment) => ({ ...segment, node: segment.node as unknown as Text })),
  };
}

/** Moves the nodes over one by one, so that references to them (the pictures) stay good. */
function adopt(document: Document, fragment: DocumentFragment): Node[] {
  return [...fragment.childNodes].map((node) => document.adoptNode(node));
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Emphasis marks belong beside ideographs; words of other letters are emphasised in another way. */
function tellLatinEmphasis(root: HTMLElement): void {
  for (const emphasis of root.querySelectorAll('em')) {
    emphasis.classList.toggle('latin', !IDEOGRAPH.test(emphasis.textContent));
  }
}

/** Wide tables scroll by themselves; a wrapper does it without taking the table's role away. */
function wrapTables(root: HTMLElement): void {
  for (const table of root.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const wrapper = root.ownerDocument.createElement('div');
    wrapper.className = 'table';
    table.replaceWith(wrapper);
    wrapper.append(table);
  }
}
