import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';
import { dropRepeatedCaptions } from '../../../../../src/core/article/clean/repeated-captions.ts';

const TEXT = `<p>${'The boats came back to the harbour before dawn. '.repeat(8)}</p>`;
const FULL = 'The minister, left, and the harbour master shake hands on the quay on Wednesday.';
const CUT = 'The minister, left, and the harbour master shake hands on the quay ... more';

function left(html: string): readonly (string | null)[] {
  const { body } = parseHtml(`<body>${html}</body>`);
  if (!body) throw new Error('the fragment has no body');
  dropRepeatedCaptions(body);
  return [...body.querySelectorAll('figcaption, body > p')].map(({ textContent }) => textContent);
}

describe('a caption that is said twice', () => {
  it('is kept in full, with its picture', () => {
    const figure = `<figure><img src=a.png><figcaption><p>${CUT}</p><p>${FULL}</p><p>Photo: Jane Roe</p></figcaption></figure>`;
    expect(left(`${figure}<p>${FULL}</p><p>${CUT}</p>${TEXT}`)).toEqual([
      `${FULL}Photo: Jane Roe`,
      TEXT.slice(3, -4),
    ]);
  });

  it('is kept as the text of a page that has no other', () => {
    const figure = `<figure><img src=a.png><figcaption>${FULL}</figcaption></figure>`;
    expect(left(`${figure}<p>${FULL}</p>`)).toEqual([FULL, FULL]);
  });

  it('is none where a paragraph goes on', () => {
    const figure = `<figure><img src=a.png><figcaption>${FULL}</figcaption></figure>`;
    const longer = `${FULL} They had met there a year ago, when the roof was torn off by the storm.`;
    expect(left(`${figure}<p>${longer}</p>${TEXT}`)).toHaveLength(3);
  });
});
