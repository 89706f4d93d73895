import { describe, expect, it } from 'vitest';
import { repaired } from './body.ts';

const LONG =
  'The harbour authority said that the northern quay would close for eleven months while its foundations are rebuilt.';
const SECOND =
  'About forty boats land their catch there each morning. “We will have to queue with everyone else,” said Mary Doyle.';

describe('headings', () => {
  it.each([
    ['begin at h2', '<h4>Costs</h4><p>a</p>', '<h2>Costs</h2><p>a</p>'],
    [
      'never skip a level',
      '<h2>A</h2><p>a</p><h5>B</h5><p>b</p><h5>C</h5><p>c</p><h2>D</h2><p>d</p>',
      '<h2>A</h2><p>a</p><h3>B</h3><p>b</p><h3>C</h3><p>c</p><h2>D</h2><p>d</p>',
    ],
    [
      'rise where the page begins low',
      '<h4>A</h4><p>a</p><h6>B</h6><p>b</p><h3>C</h3><p>c</p>',
      '<h2>A</h2><p>a</p><h3>B</h3><p>b</p><h2>C</h2><p>c</p>',
    ],
    [
      'lose the bold that is their own',
      '<h3><b>The <i>end</i></b></h3>',
      '<h2>The <em>end</em></h2>',
    ],
    ['are gone where they are empty', '<h2><span> </span></h2><p>a</p>', '<p>a</p>'],
  ])('%s', (_what, html, expected) => {
    expect(repaired(html)).toBe(expected);
  });

  it('do not repeat the headline, in words or as a picture of them', () => {
    expect(repaired('<h2>Quay to close</h2><p>a</p>', 'Quay to close')).toBe('<p>a</p>');
    const picture = '<p><img src="t.gif" alt="Quay to close" width="400" height="40"></p><p>a</p>';
    expect(repaired(picture, 'Quay to close')).toBe('<p>a</p>');
  });

  it('leave a photograph that is named like the headline', () => {
    const photograph =
      '<p><img src="q.jpg" alt="Quay to close" width="800" height="500"></p><p>a</p>';
    expect(repaired(photograph, 'Quay to close')).toContain('q.jpg');
  });
});

describe('lines that divide a text', () => {
  it('are headings where they are set in bold', () => {
    expect(
      repaired(
        `<p>${SECOND}</p><p><b>Who pays?</b></p><p>${LONG}</p><p><strong>Costs</strong></p><p>${LONG}</p>`,
      ),
    ).toBe(`<p>${SECOND}</p><h2>Who pays?</h2><p>${LONG}</p><h2>Costs</h2><p>${LONG}</p>`);
  });

  it('stand under the headings that there are', () => {
    const html = `<h2>Works</h2><p>${SECOND}</p><p><b>Who pays?</b></p><p>${LONG}</p><p><b>Costs</b></p><p>${LONG}</p>`;
    expect(repaired(html)).toContain('<h3>Who pays?</h3>');
  });

  it.each([
    ['one line in bold', `<p>a</p><p><b>Costs</b></p><p>${LONG}</p>`],
    [
      'sentences in bold',
      `<p>a</p><p><b>It will close.</b></p><p>${LONG}</p><p><b>It will cost.</b></p><p>${LONG}</p>`,
    ],
    [
      'the beginnings of paragraphs',
      `<p>a</p><p><b>Costs</b> ${LONG}</p><p><b>Works</b> ${LONG}</p>`,
    ],
    ['a list of names', '<p>a</p><p><b>North</b></p><p><b>South</b></p><p>b</p>'],
    [
      'paragraphs in bold',
      `<p>a</p>${`<p><b>${'The traders of the northern quay have queued since dawn '.repeat(2)}</b></p><p>${LONG} ${SECOND}</p>`.repeat(2)}`,
    ],
    [
      'lines over a list or a picture',
      `<p>a</p><p><b>Costs</b></p><ul><li>${LONG}</li></ul><p><b>Works</b></p><figure><img src="a.jpg"></figure>`,
    ],
    [
      'lines over less than themselves',
      '<p>a</p><p><b>Costs of it all</b></p><p>Nine.</p><p><b>Works of it all</b></p><p>Ten.</p>',
    ],
    ['the first line', `<p><b>Costs</b></p><p>${LONG}</p><p><b>Works</b></p><p>${SECOND}</p>`],
  ])('are not %s', (_what, html) => {
    expect(repaired(html)).not.toContain('<h2>');
  });

  it('are the times of a live report, before the headings of its entries', () => {
    const entry = (time: string, head: string) =>
      `<div><time datetime="2026-11-24T${time}Z">${time}</time>${head}<p>${LONG}</p></div>`;
    expect(
      repaired(entry('10:42', '<h3>Boats queue</h3>') + entry('09:58', '') + entry('09:15', '')),
    ).toBe(
      `<h2><time>10:42</time> Boats queue</h2><p>${LONG}</p><h2><time>09:58</time></h2><p>${LONG}</p>` +
        `<h2><time>09:15</time></h2><p>${LONG}</p>`,
    );
  });

  it.each(['10.42 Uhr', '10h42', '10:42 am GMT', '24 Nov 2026, 10:42', '上午10:42'])(
    'are times as papers write them: %s',
    (time) => {
      const html = Array.from({ length: 3 }, () => `<p>${time}</p><p>${LONG}</p>`).join('');
      expect(repaired(html)).toContain(`<h2>${time}</h2>`);
    },
  );

  it.each([
    ['two times', 2, '10:42'],
    ['times in a sentence', 3, '10:42 the boats of the northern quay come'],
    ['numbers of verses', 3, '1:10:42'],
  ])('are not %s', (_what, count, line) => {
    expect(repaired(`<p>${line}</p><p>${LONG}</p>`.repeat(count))).not.toContain('<h2>');
  });

  it('are not the times of a table of departures', () => {
    const html = ['08:10', '09:10', '10:10', '11:10'].map((time) => `<p>${time}</p>`).join('');
    expect(repaired(html)).not.toContain('<h2>');
  });
});

describe('sentences set large beside the text', () => {
  it.each([
    ['a quotation', '<blockquote><p>We will have to queue with everyone else</p></blockquote>'],
    [
      'one with its speaker',
      '<blockquote><p>We will have to queue with everyone else</p><cite>Mary Doyle</cite></blockquote>',
    ],
    [
      'a box named so',
      '<aside class="article-pull-quote">“We will have to queue with everyone else”</aside>',
    ],
    ['a short one', '<blockquote><p>We will have to queue with everyone</p></blockquote>'],
    ['a line', '<p>About forty boats land their catch there each morning.</p>'],
    ['what somebody says, without its marks', '<p>We will have to queue with everyone else</p>'],
  ])('go where they repeat it: %s', (_what, html) => {
    expect(repaired(`<p>${LONG}</p>${html}<p>${SECOND}</p>`)).toBe(
      `<p>${LONG}</p><p>${SECOND}</p>`,
    );
  });

  it('go where the text names the speaker among them', () => {
    const paragraph =
      '<p>“We will have to queue with everyone else,” said Mary Doyle on the quay. “The boats are none the fewer for it.” The others nodded.</p>';
    const quotation = (words: string): string => `<blockquote><p>${words}</p></blockquote>`;
    const repeated = quotation(
      '“We will have to queue with everyone else. The boats are none the fewer for it.”',
    );
    const other = quotation('“We will have to queue with everyone else. Nobody had asked us.”');
    expect(repaired(paragraph + repeated)).toBe(paragraph);
    expect(repaired(paragraph + other)).toBe(paragraph + other);
  });

  it('stay as quotations where they do not', () => {
    expect(repaired(`<p>${LONG}</p><div class="pullquote">The sea was here before us.</div>`)).toBe(
      `<p>${LONG}</p><blockquote><p>The sea was here before us.</p></blockquote>`,
    );
  });

  it('stay where a picture stands among them, or where more is said than the text has', () => {
    const picture = `<p>${SECOND}</p><blockquote><p>“We will have to queue with everyone else”<img src="https://paper.example/a.jpg" alt=""></p></blockquote>`;
    expect(repaired(picture)).toBe(picture);
    const quotation =
      '<p>“We will queue with everyone at the quay,” she said. “It is done.”</p><blockquote><p>“We will queue with everyone at the quay.</p><p>It is done.</p><p>And more.”</p></blockquote>';
    expect(repaired(quotation)).toBe(quotation);
  });

  it('are not headings whose words the text takes up', () => {
    const html =
      '<p>The cost of the northern quay’s foundations</p><p>The cost of the northern quay’s foundations is nine million.</p>';
    expect(repaired(html)).toBe(html);
  });
});

describe('passages in another direction', () => {
  it('say so, where the page does not', () => {
    expect(
      repaired('<p>He said:</p><blockquote><p>سيكون علينا أن نقف في الطابور</p></blockquote>'),
    ).toBe(
      '<p>He said:</p><blockquote><p dir="rtl">سيكون علينا أن نقف في الطابور</p></blockquote>',
    );
    expect(repaired('<p>قال المتحدث</p><p>We will have to queue.</p>', '', 'rtl')).toBe(
      '<p>قال المتحدث</p><p dir="ltr">We will have to queue.</p>',
    );
  });

  it('keep what the page says of them', () => {
    const html =
      '<p>The sign reads <span lang="ja">並ぶしかない</span>, and <bdi>דוב</bdi> laughed.</p>';
    expect(repaired(html)).toBe(html);
    expect(repaired('<blockquote dir="auto"><p>سيكون علينا أن نقف</p></blockquote>')).not.toContain(
      'rtl',
    );
  });
});
