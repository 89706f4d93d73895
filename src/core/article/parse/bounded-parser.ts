import { Parser, Token } from 'parse5';
import type { DomElement } from '../../dom.ts';
import type { LinkedomTree } from './tree-adapter.ts';

/**
 * How many elements may be open at once. Many parsing steps look through all of them, so a page of
 * 100,000 unclosed tags would take minutes; Chromium flattens its tree beyond 512 for this reason.
 */
const MAX_OPEN_ELEMENTS = 2_000;

/** Unclosed `<b>`, `<a>`, `<font>` are opened again in every following block, at most so many. */
const MAX_REOPENED_ELEMENTS = 50;

/**
 * Twenty times what a long page has. Of a page of a million tags the text beyond them is kept, without
 * its markup, so that the memory that a page takes has a bound.
 */
const MAX_ELEMENTS = 100_000;

/** Their content is not markup: to drop the tag would turn a script into text. */
const RAW_CONTENT: ReadonlySet<string> = new Set([
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
  'script',
  'style',
  'template',
  'textarea',
  'title',
  'xmp',
]);

/** Words may go on through these; any other tag parts them. */
const WITHIN_WORDS: ReadonlySet<string> = new Set(
  'a b big em font i s small span strong sub sup u wbr'.split(' '),
);

/** parse5 with a bound on its stacks and its tree, so that its time is linear in the page's length. */
export class BoundedParser extends Parser<LinkedomTree> {
  #elements = 0;

  override _createElement(...made: Parameters<Parser<LinkedomTree>['_createElement']>): DomElement {
    this.#elements += 1;
    return super._createElement(...made);
  }

  override onStartTag(token: Token.TagToken): void {
    const tooDeep = this.openElements.stackTop >= MAX_OPEN_ELEMENTS;
    if ((!tooDeep && !this.#isFull) || RAW_CONTENT.has(token.tagName)) super.onStartTag(token);
    else if (this.#isFull) this.#partWords(token);
  }

  override onEndTag(token: Token.TagToken): void {
    // What is open stays open, so that the text that follows is where the last markup was.
    if (!this.#isFull || RAW_CONTENT.has(token.tagName)) super.onEndTag(token);
  }

  override _reconstructActiveFormattingElements(): void {
    const formatting = this.activeFormattingElements;
    let reopened = 0;
    let entry = formatting.newest;
    while (entry && 'element' in entry && !this.openElements.contains(entry.element)) {
      reopened += 1;
      if (reopened > MAX_REOPENED_ELEMENTS) formatting.removeEntry(entry);
      entry = entry.older;
    }
    super._reconstructActiveFormattingElements();
  }

  get #isFull(): boolean {
    return this.#elements >= MAX_ELEMENTS;
  }

  #partWords({ tagName, location }: Token.TagToken): void {
    if (WITHIN_WORDS.has(tagName)) return;
    super.onWhitespaceCharacter({
      type: Token.TokenType.WHITESPACE_CHARACTER,
      chars: ' ',
      location,
    });
  }
}
