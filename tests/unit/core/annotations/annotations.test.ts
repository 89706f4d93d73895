import { describe, expect, it } from 'vitest';
import { anchor, describeSelection } from '../../../../src/core/annotations/index.ts';

const ARTICLE = [
  'The ministry said on Monday that the harvest had been the best in a decade.',
  'Farmers in the north reported a different picture: frost took a third of the wheat.',
  '“We have seen worse,” said Aigul Bekova, who runs a cooperative near Kostanay.',
  'The ministry declined to comment. Prices rose by four per cent.',
  'Exporters expect a quiet winter. The ministry declined to comment.',
].join('\n');

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Selects `words` (their `nth` occurrence) in `text`. */
function select(text: string, words: string, nth = 1) {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`${words} is not in the text`);
  return describeSelection(text, start, start + words.length);
}

/** The words that the selectors find in `text`, or null. */
function found(text: string, selectors: ReturnType<typeof describeSelection>) {
  const place = anchor(text, selectors);
  return place && { words: text.slice(place.start, place.end), exact: place.exact };
}

describe('describing a selection', () => {
  it('keeps the words, their neighbours in whole words, and their place', () => {
    const { quote, position } = select(ARTICLE, 'frost took a third');
    expect(quote.exact).toBe('frost took a third');
    expect(quote.prefix).toBe('north reported a different picture: ');
    expect(quote.suffix).toBe(' of the wheat.\n“We have seen worse');
    expect(ARTICLE.slice(position.start, position.end)).toBe(quote.exact);
  });

  it('has no context where the text ends', () => {
    expect(describeSelection('Short.', 0, 6)).toEqual({
      quote: { exact: 'Short.', prefix: '', suffix: '' },
      position: { start: 0, end: 6 },
    });
  });

  it('takes offsets in either order and brings them into the text', () => {
    expect(describeSelection('abc', 9, -1).quote.exact).toBe('abc');
  });

  it('never cuts a surrogate pair, in the quote or its context', () => {
    const text = '😀'.repeat(60);
    const { quote, position } = describeSelection(text, 51, 53);
    expect(position).toEqual({ start: 50, end: 54 });
    for (const part of [quote.exact, quote.prefix, quote.suffix])
      expect(part).not.toMatch(LONE_SURROGATE);
  });

  it('bounds the context of a text without word boundaries', () => {
    const text = '北'.repeat(400);
    expect(describeSelection(text, 200, 210).quote.prefix).toHaveLength(32);
  });
});

describe('anchoring', () => {
  const frost = select(ARTICLE, 'frost took a third of the wheat');

  it('finds the words in the same text', () => {
    expect(found(ARTICLE, frost)).toEqual({ words: frost.quote.exact, exact: true });
  });

  it('finds them when text came or went before and after', () => {
    expect(found(`Updated at noon. ${'More news. '.repeat(300)}${ARTICLE}`, frost)?.exact).toBe(
      true,
    );
    expect(found(ARTICLE.split('\n')[1] ?? '', frost)?.exact).toBe(true);
  });

  it('finds them when the words themselves were edited', () => {
    const edited = ARTICLE.replace(
      'took a third of the wheat',
      'has taken a third of all the wheat',
    );
    expect(found(edited, frost)).toEqual({
      words: 'frost has taken a third of all the wheat',
      exact: false,
    });
  });

  it('tells repeated sentences apart by what stands around them', () => {
    const sentence = 'The ministry declined to comment.';
    const first = ARTICLE.indexOf(sentence);
    const second = ARTICLE.indexOf(sentence, first + 1);
    const moved = `${'A new first paragraph that pushes everything down. '.repeat(3)}\n`;
    expect(anchor(ARTICLE, select(ARTICLE, sentence, 1))?.start).toBe(first);
    expect(anchor(ARTICLE, select(ARTICLE, sentence, 2))?.start).toBe(second);
    expect(anchor(moved + ARTICLE, select(ARTICLE, sentence, 1))?.start).toBe(first + moved.length);
    expect(anchor(moved + ARTICLE, select(ARTICLE, sentence, 2))?.start).toBe(
      second + moved.length,
    );
  });

  it('takes the nearest of repetitions that nothing else tells apart', () => {
    const text = 'no comment. '.repeat(40);
    expect(anchor(text, describeSelection(text, 240, 250))).toEqual({
      start: 240,
      end: 250,
      exact: true,
    });
  });

  it.each([
    [
      'Chinese',
      '新华社北京电，国家统计局发布数据显示，粮食产量再创新高，农民收入稳步增长。',
      '粮食产量再创新高',
      '粮食总产量又创新高',
    ],
    [
      'Arabic',
      'قالت الوزارة إن المحصول كان الأفضل منذ عشر سنوات، وإن الأسعار ارتفعت قليلا.',
      'المحصول كان الأفضل',
      'المحصول قد كان الأفضل',
    ],
    [
      'emoji',
      'Weather today: 🌧️🌧️☀️ then 👩‍👩‍👧‍👦 at the beach 🏖️ until dusk.',
      '👩‍👩‍👧‍👦 at the beach',
      '👩‍👩‍👧‍👦 on the beach',
    ],
  ])('works on %s', (_, text, words, changed) => {
    const selectors = select(text, words);
    expect(found(`前 😀 ${text}`, selectors)).toEqual({ words, exact: true });
    expect(found(text.replace(words, changed), selectors)).toEqual({
      words: changed,
      exact: false,
    });
  });

  it('never returns half a surrogate pair', () => {
    // 😀 and 😁 share their first half, so an approximate match may begin between the halves.
    const selectors = describeSelection('aaaa 😀bcdefgh', 5, 14);
    const place = anchor('aaaa 😁bcdefgh', selectors);
    expect('aaaa 😁bcdefgh'.slice(place?.start, place?.end)).not.toMatch(LONE_SURROGATE);
  });

  it('gives up on words that are gone', () => {
    expect(anchor(ARTICLE.replace(/.*frost.*\n/u, ''), frost)).toBeNull();
    expect(anchor('', frost)).toBeNull();
    expect(
      anchor('An entirely different article about football and the weather.', frost),
    ).toBeNull();
    expect(anchor(ARTICLE, { ...frost, quote: { exact: '', prefix: '', suffix: '' } })).toBeNull();
  });

  it('does not move a short highlight to words that merely resemble it', () => {
    const short = select('He met Bekova there, they said.', 'Bekova');
    expect(anchor('Exporters expect a quiet winter, and bread is dear.', short)).toBeNull();
  });
});

describe('anchoring in long texts', () => {
  /** Words of a small generator: enough variety that no stretch repeats. */
  function prose(length: number, seed = 1): string {
    let state = seed;
    let text = '';
    while (text.length < length) {
      let word = '';
      do {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        word += String.fromCharCode(97 + ((state >>> 16) % 26));
      } while ((state >>> 8) % 5 !== 0);
      text += `${word} `;
    }
    return text.slice(0, length);
  }
  const text = prose(100_000);

  it('finds an edited quote of 5,000 characters in 100,000', () => {
    const selectors = describeSelection(text, 60_000, 65_000);
    const edited = `${text.slice(0, 60_500)}INSERTED${text.slice(60_500, 63_000)}${text.slice(63_020)}`;
    expect(anchor(edited, selectors)).toEqual({ start: 60_000, end: 64_988, exact: false });
  }, 60_000);

  it('finds a long quote whose beginning was rewritten', () => {
    const selectors = describeSelection(text, 60_000, 62_000);
    const edited = text.slice(0, 60_000) + prose(120, 7) + text.slice(60_120);
    const place = anchor(edited, selectors);
    expect(place?.end).toBe(62_000);
    expect(Math.abs((place?.start ?? 0) - 60_000)).toBeLessThan(130);
  });

  it('gives up on a long quote whose middle was replaced', () => {
    const selectors = describeSelection(text, 60_000, 65_000);
    const edited = text.slice(0, 60_300) + prose(4_400, 9) + text.slice(64_700);
    expect(anchor(edited, selectors)).toBeNull();
  });

  it.each([300, 5_000])(
    'finds its place in endless repetition, quote of %i',
    (length) => {
      const repetitive = 'all work and no play. '.repeat(4_546);
      const quote = `X${repetitive.slice(1, length - 1)}X`;
      const selectors = {
        quote: { exact: quote, prefix: '', suffix: '' },
        position: { start: 50_000, end: 50_000 + length },
      };
      expect(anchor(repetitive, selectors)).not.toBeNull();
    },
    60_000,
  );
});
