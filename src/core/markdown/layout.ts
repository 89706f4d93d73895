import TurndownService from 'turndown';
import type { DomElement } from '../dom.ts';
import type { InlineWriter } from './inline/index.ts';
import { FOOTNOTE_NUMBER } from './footnotes.ts';
import { MARKER, TIGHT } from './prepare/neighbours.ts';
import { writeFence, writeFormula } from './preformatted.ts';
import { writeSummary } from './summary.ts';
import { writeTable } from './table.ts';

/** A rule of turndown's, on the core's own DOM types. */
interface LayoutRule {
  readonly filter: string | readonly string[] | ((node: DomElement) => boolean);
  /** `content` is what the rules made of the node's children. */
  replacement(content: string, node: DomElement): string;
}

/** The part of turndown that is used. */
interface Turndown {
  addRule(name: string, rule: LayoutRule): unknown;
  turndown(root: DomElement): string;
  escape: (text: string) => string;
}

const block = (text: string): string => (text === '' ? '' : `\n\n${text}\n\n`);
const tightBlock = (text: string): string => `\n${text}\n`;

const indent = (text: string, width: number): string =>
  text.replace(/\n(?=[^\n])/gu, `\n${' '.repeat(width)}`);

const isInTightItem = (node: DomElement): boolean =>
  node.parentElement?.localName === 'li' &&
  node.parentElement.parentElement?.hasAttribute(TIGHT) === true;

/**
 * Lays out prepared blocks as Markdown. Turndown walks the tree and joins the blocks; what stands
 * inside a paragraph, heading or cell comes whole from the inline writer.
 */
export function createLayout(inline: InlineWriter): (root: DomElement) => string {
  // Turndown's types want a browser's elements; it uses nothing that the core's DOM lacks.
  const service = new TurndownService({
    preformattedCode: true,
    blankReplacement: () => '',
  }) as unknown as Turndown;
  service.escape = (text) => text;
  for (const [name, rule] of Object.entries(rulesFor(inline))) service.addRule(name, rule);
  return (root) => service.turndown(root);
}

function rulesFor(inline: InlineWriter): Readonly<Record<string, LayoutRule>> {
  return {
    paragraph: {
      filter: 'p',
      replacement: (_, node) => {
        const text = inline.paragraphs(node).join('\n\n');
        return isInTightItem(node) && text !== '' ? tightBlock(text) : block(text);
      },
    },
    heading: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      replacement: (_, node) => {
        const text = inline.line(node, 'heading');
        return block(text && `${'#'.repeat(Number(node.localName.slice(1)))} ${text}`);
      },
    },
    list: {
      filter: ['ul', 'ol'],
      replacement: (content, node) => {
        const text = content.replace(/^\n+|\n+$/gu, '');
        // An ordered list that does not begin at 1 cannot follow a paragraph without a blank line.
        const canFollow = node.localName === 'ul' || startOf(node) === 1;
        return isInTightItem(node) && canFollow ? tightBlock(text) : block(text);
      },
    },
    item: {
      filter: 'li',
      replacement: (content, node) => {
        const marker = markerOf(node);
        const text = content.replace(/^\n+|\n+$/gu, '');
        const item = `${marker} ${indent(text, marker.length + 1)}`;
        return node.parentElement?.hasAttribute(TIGHT) === true ? tightBlock(item) : block(item);
      },
    },
    quote: {
      filter: 'blockquote',
      replacement: (content) => {
        const text = content.replace(/^\n+|\n+$/gu, '');
        return block(text.replace(/^(?=.)/gmu, '> ').replace(/^$/gmu, '>'));
      },
    },
    preformatted: {
      filter: ['pre', 'listing', 'xmp'],
      replacement: (_, node) => block(writeFence(node)),
    },
    formula: {
      filter: (node) => node.localName === 'x-formula',
      replacement: (_, node) => block(writeFormula(node.textContent ?? '')),
    },
    footnote: {
      filter: (node) => node.localName === 'x-footnote',
      replacement: (content, node) => {
        const text = content.replace(/^\n+|\n+$/gu, '');
        return block(text && `[^${node.getAttribute(FOOTNOTE_NUMBER) ?? ''}]: ${indent(text, 4)}`);
      },
    },
    table: {
      filter: 'table',
      replacement: (_, node) => block(writeTable(node, inline)),
    },
    ruleLine: {
      filter: 'hr',
      // `- ---` would be a rule, not an item that holds one.
      replacement: (_, node) => block(node.parentElement?.localName === 'li' ? '***' : '---'),
    },
    gap: {
      filter: (node) => node.localName === 'x-gap',
      replacement: () => block('<!-- -->'),
    },
    summary: {
      filter: (node) => node.localName === 'summary',
      replacement: () => '',
    },
    details: {
      filter: (node) => node.localName === 'details',
      replacement: (content, node) => {
        const text = content.replace(/^\n+|\n+$/gu, '');
        return block(`<details>\n${writeSummary(node)}\n\n${text}\n\n</details>`);
      },
    },
  };
}

function startOf(list: DomElement): number {
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  return start >= 0 && start <= 999_999_999 ? start : 1;
}

function markerOf(item: DomElement): string {
  const list = item.parentElement;
  const marker = list?.getAttribute(MARKER) ?? '-';
  if (list?.localName !== 'ol') return marker;
  return `${startOf(list) + [...list.children].indexOf(item)}${marker}`;
}
