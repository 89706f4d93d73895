import type { Selectors } from '../library/entities.ts';
import { isInsidePair } from './surrogates.ts';

/** Context kept on either side of a quote, in UTF-16 code units, as the Hypothesis client keeps. */
const CONTEXT_LENGTH = 32;

/** How much further the context may reach so that it begins or ends with a whole word. */
const WORD_SLACK = 12;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Describes a stretch of text so that it can be found again in a changed text: W3C Web Annotation
 * selectors (quote with its context, and position).
 *
 * `start` and `end` are UTF-16 offsets into `text`, in either order; offsets outside the text are
 * brought inside it, and one that would cut a surrogate pair is moved so that the pair is included.
 */
export function describeSelection(text: string, start: number, end: number): Selectors {
  const from = wholeStart(text, clamp(Math.min(start, end), text));
  const to = wholeEnd(text, clamp(Math.max(start, end), text));
  return {
    quote: {
      exact: text.slice(from, to),
      prefix: text.slice(contextStart(text, from), from),
      suffix: text.slice(to, contextEnd(text, to)),
    },
    position: { start: from, end: to },
  };
}

const clamp = (offset: number, text: string): number => Math.max(0, Math.min(text.length, offset));

const wholeStart = (text: string, offset: number): number =>
  isInsidePair(text, offset) ? offset - 1 : offset;

const wholeEnd = (text: string, offset: number): number =>
  isInsidePair(text, offset) ? offset + 1 : offset;

function contextStart(text: string, from: number): number {
  const plain = Math.max(0, from - CONTEXT_LENGTH);
  for (let at = plain; at >= Math.max(0, plain - WORD_SLACK); at--) {
    if (isWordBoundary(text, at)) return at;
  }
  // Scripts without spaces have no boundary near: any place between characters is as good.
  return wholeStart(text, plain);
}

function contextEnd(text: string, to: number): number {
  const plain = Math.min(text.length, to + CONTEXT_LENGTH);
  for (let at = plain; at <= Math.min(text.length, plain + WORD_SLACK); at++) {
    if (isWordBoundary(text, at)) return at;
  }
  return wholeEnd(text, plain);
}

function isWordBoundary(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  if (isInsidePair(text, at)) return false;
  return !(WORD_CHARACTER.test(text.charAt(at - 1)) && WORD_CHARACTER.test(text.charAt(at)));
}
