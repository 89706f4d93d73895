import { scanMarkup, type StartTag } from '../markup/scan.ts';
import { absoluteAddress } from '../resources/address.ts';
import type { SavedFrame } from '../types.ts';

const MAY_HAVE_FRAMESET = /<frameset[\s>]/iu;

function firstTag(html: string, name: string): StartTag | null {
  for (const token of scanMarkup(html)) {
    if (token.kind === 'tag' && token.name === name) return token;
  }
  return null;
}

/** Where a picture is named: the attribute's start, its quote, and the reference. */
const PICTURE =
  /(<(?:img|input|body|table|t[dhr])\b[^>]{0,2000}?\s(?:src|background)\s*=\s*)(["']?)([^"'\s>]+)/giu;

/** A reference of a document in a frame, as the page that shows the frame would write it. */
function fromPage(reference: string, { url, reference: frame }: SavedFrame): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/#])/iu.test(reference)) return reference;
  if (url !== null) return absoluteAddress(reference, url) ?? reference;
  return `${frame?.replace(/[^/]*$/su, '') ?? ''}${reference}`;
}

/** What a document shows: all of it, for one without a `body` tag. */
function shownBy(frame: SavedFrame): string {
  const html = frame.html.replace(
    PICTURE,
    (_, start: string, quote: string, reference: string) =>
      `${start}${quote}${fromPage(reference, frame)}`,
  );
  const start = (firstTag(html, 'body') ?? firstTag(html, 'html'))?.end ?? 0;
  return html.slice(start).replace(/<\/(?:body|html)\s*>[^]*$/iu, '');
}

/**
 * A page of frames is divided into other documents and says nothing itself: given them, it becomes
 * one page of what they show, in their order. Any other page is returned as it is.
 */
export function joinFrameset(html: string, frames: readonly SavedFrame[]): string {
  const frameset = MAY_HAVE_FRAMESET.test(html) ? firstTag(html, 'frameset') : null;
  const documents = frames.filter((frame) => firstTag(frame.html, 'frameset') === null);
  if (frameset === null || documents.length === 0) return html;
  const sections = documents.map((frame) => `<div>${shownBy(frame)}</div>`);
  return `${html.slice(0, frameset.start)}<body>${sections.join('\n')}</body></html>`;
}
