import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extractFromText } from '../../../../../src/core/article/plaintext/index.ts';
import type { Article } from '../../../../../src/core/article/types.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

// Each text lies beside what must be read from it: `name.txt`, `name.json`. In `body` each line is a
// block, its element before it.

const folder = new URL('../../../../fixtures/plaintext/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

const expectation = z.strictObject({
  title: z.string(),
  standfirst: z.string().nullable(),
  authors: z.array(z.string()),
  agency: z.string().nullable(),
  dateline: z.string().nullable(),
  published: z.string().nullable(),
  modified: z.string().nullable(),
  outlet: z.string().nullable(),
  section: z.string().nullable(),
  lang: z.string(),
  body: z.array(z.string()).min(1),
});

const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8');

function articleOf(text: string): Article {
  const outcome = extractFromText(text, {});
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

function read(text: string): z.infer<typeof expectation> {
  const article = articleOf(text);
  const document = parseHtml(`<!doctype html><body>${article.html}`);
  return {
    title: article.title,
    standfirst: article.standfirst,
    authors: [...article.authors],
    agency: article.agency,
    dateline: article.dateline?.place ?? null,
    published: article.published,
    modified: article.modified,
    outlet: article.outlet,
    section: article.section,
    lang: article.lang,
    body: [...document.querySelectorAll('p, h2, li, figcaption')].map(
      (block) => `${block.localName} ${block.textContent}`,
    ),
  };
}

describe('a page that was saved or copied as text, and a text of one’s own', () => {
  it.each(names)('%s is read as it says', (name) => {
    const path = new URL(`${name}.json`, folder);
    expect(existsSync(path), `${name}.json says what must be read`).toBe(true);
    const expected = expectation.parse(JSON.parse(readFileSync(path, 'utf8')));
    expect(read(textOf(name))).toEqual(expected);
  });

  it.each(names)('%s is read alike with the line ends of another system', (name) => {
    const text = textOf(name);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text));
  });

  it('keeps captions out of the running text', () => {
    const { text } = articleOf(textOf('firefox-german'));
    expect(text.split('\n')).toEqual([
      'Kiel (dpa/lno) - Nach elf Monaten Umbau hat die Fischhalle am Nordkai am Montag wieder geöffnet. Die ersten Boote kamen vor Tagesanbruch mit ihrem Fang in den Hafen zurück.',
      'Lange Schlangen vor den Ständen',
      'Vor den Ständen bildeten sich schon um sechs Uhr lange Schlangen, sagte Hafenmeister Uwe Petersen. „Damit hat niemand gerechnet.“',
      'Die Stadt rechnet mit 2.000 Besuchern am Tag. Im Sommer sollen es doppelt so viele werden, wie Petersen sagte.',
    ]);
  });

  it('quotes the line that each fact was read from', () => {
    const { evidence } = articleOf(textOf('korean'));
    const line = '입력 2025.06.17. 오전 10:30 수정 2025.06.17. 오후 1:05';
    expect(evidence.published?.found).toBe(line);
    expect(evidence.modified?.found).toBe(line);
    expect(evidence.authors?.found).toBe('홍길동 기자');
  });

  it('refuses a text without a word', () => {
    expect(extractFromText(' \n\n \t', {})).toMatchObject({
      ok: false,
      error: { code: 'no-text' },
    });
  });
});
