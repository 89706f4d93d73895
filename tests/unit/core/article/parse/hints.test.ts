import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../src/core/article/index.ts';

const articleOf = (html: string) => {
  const outcome = extractArticle({ kind: 'html', html });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
};

describe('marks that set a text and say nothing', () => {
  it('leaves out soft hyphens, in text, references and statements', () => {
    const word = 'Mes&shy;sen\u00ADger&#173;dienste';
    const article = articleOf(
      `<html lang="de"><head><meta property="og:title" content="${word}"></head><body><article><h1>${word}</h1>
       <p>${word} sind kein rechtsfreier Raum, sagte die Ministerin am Dienstag in Berlin vor der Presse.</p></article></body></html>`,
    );
    expect(article.title).toBe('Messengerdienste');
    expect(article.text).toMatch(/^Messengerdienste sind kein/);
    expect(article.html).not.toContain('\u00AD');
  });

  it('keeps the joiners that Persian spells with', () => {
    const text =
      'رئیس بندر گفت که قایق‌ها پیش از سپیده‌دم با صید خود به اسکله بازگشتند و صف‌های بلندی تشکیل شد.';
    expect(articleOf(`<html lang="fa"><body><p>${text}</p></body></html>`).text).toBe(text);
  });

  it('reads the characters of ruby once', () => {
    const article = articleOf(
      `<html lang="ja"><head><title>体罰を禁止する法律ができる</title></head><body><h1><ruby>体罰<rp>(</rp><rt>たいばつ</rt><rp>)</rp></ruby>を<ruby>禁止<rt>きんし</rt></ruby>する法律ができる</h1>
       <p><ruby>国会<rt>こっかい</rt></ruby>で、子どもへの虐待をなくすための法律ができました。来年の４月から始まります。</p></body></html>`,
    );
    expect(article.title).toBe('体罰を禁止する法律ができる');
    expect(article.text).toMatch(/^国会で、子どもへの/);
  });
});
