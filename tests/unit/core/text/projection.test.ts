import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import { isText, type DomElement, type DomNode } from '../../../../src/core/dom.ts';
import { projectText, textOf } from '../../../../src/core/text/index.ts';
import { CLEAN_PAGES } from './cleanPages.ts';

function bodyOf(html: string): DomElement {
  const { body } = parseHtml(html);
  if (!body) throw new Error('a parsed page always has a body');
  return body;
}

function textNodesOf(node: DomNode): DomNode[] {
  return [...node.childNodes].flatMap((child) => (isText(child) ? [child] : textNodesOf(child)));
}

describe('the text of clean HTML', () => {
  it('puts each block on a line of its own, captions included', () => {
    expect(textOf(bodyOf(CLEAN_PAGES['paragraphs and a figure']))).toBe(
      'First words, then a link.\nTwo people (Agency/Name)\nLast line.',
    );
  });

  it('breaks a line at br, and keeps an empty line made of two', () => {
    expect(textOf(bodyOf(CLEAN_PAGES['line breaks']))).toBe(
      'Roses are red\nviolets are blue\nAfter\n\na gap',
    );
  });

  it('gives each item of nested lists one line', () => {
    expect(textOf(bodyOf(CLEAN_PAGES['nested lists']))).toBe('One\nTwo\nTwo, first\nTwo, second');
  });

  it('sets the cells of a row apart by tabs', () => {
    expect(textOf(bodyOf(CLEAN_PAGES['a table']))).toBe(
      'Results\nTeam\tGoals\nNorth\t3\nSouth\n(away)\n2',
    );
  });

  it('keeps the line breaks and indents of code', () => {
    expect(textOf(bodyOf(CLEAN_PAGES['code kept as written']))).toBe(
      'if (a) {\n    b();\n}\nThen.',
    );
  });

  it('ignores the white space between blocks', () => {
    expect(textOf(bodyOf(CLEAN_PAGES['layout space between blocks']))).toBe('One\nTwo\nThree');
  });

  it('leaves out what it is told to, without joining what was around it', () => {
    const body = bodyOf('<p>One</p><figure><figcaption>Caption</figcaption></figure><p>Two</p>');
    const leaveOut = (element: DomElement) => element.localName === 'figcaption';
    expect(textOf(body, { leaveOut })).toBe('One\nTwo');
  });
});

describe.each(Object.entries(CLEAN_PAGES))('offsets and nodes: %s', (_name, html) => {
  const body = bodyOf(html);
  const { text, locate, offsetOf } = projectText(body);

  it('finds the words of every range, breaks aside', () => {
    const withoutBreaks = (part: string) => part.replace(/[\n\t]/g, '');
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start; end <= text.length; end += 3) {
        const words = locate(start, end)
          .map((segment) => segment.node.data.slice(segment.start, segment.end))
          .join('');
        expect(withoutBreaks(words)).toBe(withoutBreaks(text.slice(start, end)));
      }
    }
  });

  it('comes back from a node to the offset that led to it', () => {
    for (let start = 0; start < text.length; start += 1) {
      for (const segment of locate(start, start + 1)) {
        expect(offsetOf(segment.node, segment.start)).toBe(start);
        expect(offsetOf(segment.node, segment.end)).toBe(start + 1);
      }
    }
  });

  it('places every text node where its words are', () => {
    for (const node of textNodesOf(body)) {
      const words = node.textContent ?? '';
      const start = offsetOf(node, 0);
      if (words.trim() !== '' && start !== null) {
        expect(text.slice(start, start + words.length)).toBe(words);
      }
    }
  });
});

describe('the boundaries of a selection', () => {
  const body = bodyOf('<p>One</p><p>Two <b>three</b></p><figure><img src="a.png" alt=""></figure>');
  const { text, offsetOf } = projectText(body);

  it('takes a boundary in an element as the place before that child', () => {
    expect(offsetOf(body, 0)).toBe(0);
    expect(offsetOf(body, 1)).toBe(text.indexOf('Two'));
    expect(offsetOf(body.childNodes[1] ?? body, 1)).toBe(text.indexOf('three'));
  });

  it('takes a boundary behind the last child as the end of the element', () => {
    expect(offsetOf(body.childNodes[0] ?? body, 1)).toBe('One'.length);
    expect(offsetOf(body, 3)).toBe(text.length);
  });

  it('gives nothing for a node from elsewhere', () => {
    expect(offsetOf(bodyOf('<p>Elsewhere</p>'), 0)).toBeNull();
  });
});

describe('a long clipping', () => {
  it('is projected in time proportional to its length', () => {
    const paragraphs = 5_000;
    const { text, locate } = projectText(bodyOf('<p>Some <b>words</b>.</p>'.repeat(paragraphs)));
    expect(text.split('\n')).toHaveLength(paragraphs);
    expect(locate(text.length - 6, text.length)).toHaveLength(2);
  });
});
