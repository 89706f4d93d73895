import { isList, isRecord, textOrEmpty, type Fields } from '../state/values.ts';
import { figureOf } from './figure.ts';
import { definitionsIn, lineOf, type References } from './line.ts';
import { isBlockMarkup, paragraphsOf } from './markup.ts';
import {
  childrenOf,
  hasRole,
  isPieceOfLine,
  isStory,
  nodeOf,
  textOfNode,
  type RichNode,
} from './node.ts';

export { paragraphsOf } from './markup.ts';

const DEEPEST = 60;
/** Kinds of node that hold paragraphs, whatever their children look like. */
const HOLDS_BLOCKS =
  /\b(?:doc(?:ument)?|root|body|article|section|container|group|rich ?text|columns?|wysiwyg|main|div)\b/;

/**
 * The blocks of a text that a publishing system keeps as nodes, as HTML: paragraphs, subheads,
 * lists, quotations, tables, pictures with captions and credits, links. What such lists hold besides
 * (adverts, related stories, players) is left out. `holder` is the object that the list stands in,
 * where some systems keep the addresses of its links.
 */
export const richTextOf = (blocks: readonly unknown[], holder: Fields = {}): string =>
  new RichTextWriter().blocks(blocks, definitionsIn(holder), 0);

class RichTextWriter {
  blocks(values: readonly unknown[], references: References, depth: number): string {
    if (depth > DEEPEST) return '';
    const out: string[] = [];
    for (let index = 0; index < values.length;) {
      const node = nodeOf(values[index]);
      const list = node && isItem(node) ? listElement(node) : null;
      if (list === null) {
        out.push(this.#block(values[index], references, depth));
        index += 1;
        continue;
      }
      // Items that stand among the blocks, one after the other, are one list.
      const items: string[] = [];
      for (; index < values.length; index += 1) {
        const item = nodeOf(values[index]);
        if (!item || !isItem(item) || listElement(item) !== list) break;
        items.push(`<li>${lineOf(values[index], references)}</li>`);
      }
      out.push(`<${list}>${items.join('')}</${list}>`);
    }
    return out.join('');
  }

  #block(value: unknown, references: References, depth: number): string {
    if (typeof value === 'string') return paragraphsOf(value);
    const node = nodeOf(value);
    if (!node) return isList(value) ? this.blocks(value, references, depth + 1) : '';
    if (hasRole(node, 'rule') || (isStory(node) && !hasRole(node, 'picture'))) return '';
    const own = { ...references, ...definitionsIn(node.fields) };
    if (hasRole(node, 'gallery')) return this.blocks(childrenOf(node), own, depth + 1);
    if (hasRole(node, 'picture')) return figureOf(node) || this.#text(node, own, depth);
    if (hasRole(node, 'furniture')) return '';
    if (hasRole(node, 'quote')) return this.#quote(node, own, depth);
    if (hasRole(node, 'table')) return this.#table(node, own);
    if (hasRole(node, 'heading')) return this.#heading(node, own);
    if (hasRole(node, 'list')) return this.#list(node, own, depth);
    return this.#text(node, own, depth);
  }

  #text(node: RichNode, references: References, depth: number): string {
    const children = childrenOf(node);
    const text = textOfNode(node);
    if (isBlockMarkup(text)) return text;
    const isLine =
      children.length > 0 && children.every(isPieceOfLine) && !HOLDS_BLOCKS.test(node.kind);
    if (children.length > 0 && !isLine) {
      const inner = this.blocks(children, references, depth + 1);
      if (inner !== '') return inner;
    }
    const line = lineOf([node.fields], references);
    return line === '' ? '' : `<p>${line}</p>`;
  }

  #heading(node: RichNode, references: References): string {
    const { level, depth, rank } = node.fields;
    const named = /(?:h|heading ?|header ?)([1-6])\b/.exec(node.kind)?.[1];
    const wanted = Number(
      named ?? level ?? depth ?? rank ?? HEADING_WORDS.indexOf(numberWord(node)),
    );
    const element = `h${wanted >= 2 && wanted <= 6 ? wanted : 2}`;
    const line = lineOf([node.fields], references);
    return line === '' ? '' : `<${element}>${line}</${element}>`;
  }

  #quote(node: RichNode, references: References, depth: number): string {
    const { citation, attribution, cite, author, caption } = node.fields;
    const speaker = [citation, attribution, cite, author, caption]
      .map((value) =>
        isRecord(value) ? textOfNode({ kind: '', fields: value }) : textOrEmpty(value),
      )
      .find((words) => words !== '');
    const quoted =
      this.#text(node, references, depth) || paragraphsOf(textOrEmpty(node.fields['quote']));
    if (quoted === '') return '';
    return `<blockquote>${quoted}${speaker === undefined ? '' : `<p>${lineOf(speaker, {})}</p>`}</blockquote>`;
  }

  #list(node: RichNode, references: References, depth: number): string {
    const items = childrenOf(node).map((child) => {
      const item = nodeOf(child);
      if (!item) return lineOf(child, references);
      const parts = childrenOf(item);
      const isLine = parts.every(isPieceOfLine);
      if (isLine) return lineOf(child, references);
      return withoutOnlyParagraph(this.blocks(parts, references, depth + 1));
    });
    const filled = items.filter((item) => item !== '').map((item) => `<li>${item}</li>`);
    if (filled.length === 0) return '';
    const element = listElement(node);
    return `<${element}>${filled.join('')}</${element}>`;
  }

  #table(node: RichNode, references: References): string {
    const rows = childrenOf(node).map((row) => {
      const cells = isList(row) ? row : childrenOf(nodeOf(row) ?? { kind: '', fields: {} });
      return cells.map((cell) => {
        const cellNode = nodeOf(cell);
        const element = cellNode && hasRole(cellNode, 'headCell') ? 'th' : 'td';
        return `<${element}>${lineOf(cell, references)}</${element}>`;
      });
    });
    const filled = rows.filter((cells) => cells.length > 0);
    return `<table>${filled.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;
  }
}

/** An item of one paragraph is its line. */
const withoutOnlyParagraph = (html: string): string =>
  /^<p>((?:(?!<\/?p>)[^])*)<\/p>$/.exec(html)?.[1] ?? html;

/** `header-two` and the like. */
const HEADING_WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
const numberWord = ({ kind }: RichNode): string =>
  /\b(?:one|two|three|four|five|six)\b/.exec(kind)?.[0] ?? '';

/** An item of a list that says so itself, rather than standing in one. */
const isItem = (node: RichNode): boolean =>
  hasRole(node, 'item') || typeof node.fields['listItem'] === 'string';

const listElement = (node: RichNode): 'ol' | 'ul' => {
  const style = textOrEmpty(node.fields['style']);
  return hasRole(node, 'numbered') || /^ordered/.test(style) ? 'ol' : 'ul';
};
