import { parseHtml } from '../article/parse/index.ts';
import { isElement, isText, type DomElement, type DomNode } from '../dom.ts';
import { isAffordable } from './cost.ts';
import {
  DRAWN,
  DROPPED,
  ELEMENTS,
  INNER_PICTURE,
  isPlainAttribute,
  isPlainSheet,
} from './vocabulary.ts';

/** A drawing as a file of its own that runs and fetches nothing, wherever it is opened. */
export interface Drawing {
  readonly svg: string;
  /** The names of the elements that show something, each as often as it does. */
  readonly shown: readonly string[];
  /** Null where it does not say how large it is. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A longer one is a data set. */
const LONGEST = 8 * 1024 * 1024;
const PROLOGUE = /^\uFEFF?(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>)*/iu;

/**
 * Reads an SVG file and writes it anew, out of a list of elements and attributes. Null for what is
 * none, shows nothing, or would be drawn without end.
 */
export function cleanDrawing(text: string): Drawing | null {
  if (text.length > LONGEST) return null;
  const markup = text.replace(PROLOGUE, '');
  if (!/^<svg[\s>]/iu.test(markup)) return null;
  const root = parseHtml(`<!doctype html><body>${markup}`).querySelector('svg');
  return root === null ? null : drawingOf(root);
}

/** The same of a drawing that stands in a page. */
export function drawingOf(root: DomElement): Drawing | null {
  if (!isAffordable(root)) return null;
  const out: string[] = [];
  const shown: string[] = [];
  const children = (node: DomNode): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) write(child);
  };
  const write = (node: DomNode): void => {
    if (isText(node)) out.push(escapeXml(node.data));
    if (!isElement(node)) return;
    const name = node.localName;
    if (DROPPED.has(name) || (name === 'style' && !isPlainSheet(node.textContent ?? ''))) return;
    if (!ELEMENTS.has(name)) {
      children(node);
      return;
    }
    if (DRAWN.has(name)) shown.push(name);
    const space = node === root ? ' xmlns="http://www.w3.org/2000/svg"' : '';
    out.push('<', name, space, attributesOf(node), '>');
    children(node);
    out.push('</', name, '>');
  };
  write(root);
  return shown.length === 0 ? null : { svg: out.join(''), shown, ...sizeOf(root) };
}

function attributesOf(element: DomElement): string {
  const written: string[] = [];
  const add = (name: string, value: string): void => {
    written.push(` ${name}="${escapeXml(value)}"`);
  };
  for (const { name, value } of element.attributes) {
    if (isPlainAttribute(name, value)) add(name, value);
  }
  const reference = (
    element.getAttribute('href') ??
    element.getAttribute('xlink:href') ??
    ''
  ).trim();
  const isInner = element.localName === 'image' && INNER_PICTURE.test(reference);
  if (isInner || /^#\S+$/u.test(reference)) add('href', reference);
  return written.join('');
}

/** What XML cannot hold goes; the rest reads as it is, between tags and in quotes. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(
      /[&<>"]/gu,
      (character) =>
        ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character,
    );

function sizeOf(root: DomElement): Pick<Drawing, 'width' | 'height'> {
  const [, , across, down] = (root.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/u);
  const side = (name: string, drawn: string | undefined): number | null => {
    const stated = /^\s*([\d.]+)(?:px)?\s*$/u.exec(root.getAttribute(name) ?? '')?.[1];
    const length = Math.round(Number(stated ?? drawn));
    return Number.isFinite(length) && length > 0 ? length : null;
  };
  const [width, height] = [side('width', across), side('height', down)];
  return width === null || height === null ? { width: null, height: null } : { width, height };
}
