import { Parser, type Token } from 'parse5';
import type { LinkedomTree } from './tree-adapter.ts';

/**
 * How many elements may be open at once. Many parsing steps look through all of them, so a page of
 * 100,000 unclosed tags would take minutes; Chromium flattens its tree beyond 512 for this reason.
 */
const MAX_OPEN_ELEMENTS = 2_000;

/** Unclosed `<b>`, `<a>`, `<font>` are opened again in every following block, at most so many. */
const MAX_REOPENED_ELEMENTS = 50;

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

/** parse5 with a bound on its stacks, so that its time is linear in the page's length. */
export class BoundedParser extends Parser<LinkedomTree> {
  override onStartTag(token: Token.TagToken): void {
    const tooDeep = this.openElements.stackTop >= MAX_OPEN_ELEMENTS;
    if (tooDeep && !RAW_CONTENT.has(token.tagName)) return;
    super.onStartTag(token);
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
}
