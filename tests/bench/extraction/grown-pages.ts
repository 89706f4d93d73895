/** Makes a page of about so many bytes of one kind of markup. */
export type GrownPage = (bytes: number) => string;

const PARAGRAPH = /<p(?:\s[^<>]*)?>(?:(?!<\/?p[\s>])[^]){200,5000}?<\/p>/g;
const SENTENCE = 'The council met on Tuesday and put the vote off until the report is ready. ';

/** Pages that grow in one respect each. `sample` is a real news page, grown within its own article. */
export const grownPages = (sample: string): Readonly<Record<string, GrownPage>> => ({
  'a long article': (bytes) => grownArticle(sample, bytes),
  'small blocks': (bytes) =>
    page(
      repeated(bytes, (at) => `<div class="c${String(at % 50)}"><b>Item ${String(at)}</b></div>`),
    ),
  'lists of links': (bytes) =>
    page(
      `<ul>${repeated(bytes, (at) => `<li><a href="/authors/name-${String(at)}">Story number ${String(at)} of the day</a></li>`)}</ul>`,
    ),
  'cells of a table': (bytes) =>
    page(
      `<table>${repeated(bytes, (at) => (at % 8 === 0 ? `<tr><td>${String(at)}</td>` : `<td>${String(at)}</td>`))}</table>`,
    ),
  'nested elements': (bytes) => page(`${repeated(bytes, () => '<div>')}${SENTENCE.repeat(4)}`),
  'dated lines': (bytes) =>
    page(
      repeated(
        bytes,
        (at) =>
          `<p class="meta">By Jane Doe, <time>${String((at % 28) + 1)} May 2024</time></p><p>${SENTENCE}</p>`,
      ),
    ),
});

/** Repeats the paragraphs of a page's article behind its last one. */
function grownArticle(sample: string, bytes: number): string {
  const paragraphs = [...sample.matchAll(PARAGRAPH)];
  const last = paragraphs.at(-1);
  if (!last || sample.length >= bytes) return sample;
  const end = last.index + last[0].length;
  const more = repeated(bytes - sample.length, (at) => {
    const text = paragraphs[at % paragraphs.length]?.[0] ?? '';
    // Numbered, so that no two are the same.
    return text.replace(/<\/p>$/, ` ${String(at)}.</p>`);
  });
  return sample.slice(0, end) + more + sample.slice(end);
}

const page = (content: string): string =>
  `<!doctype html><html lang="en"><head><title>The council puts off its vote</title></head><body><article><h1>The council puts off its vote</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(6)}${content}</article></body></html>`;

function repeated(bytes: number, piece: (at: number) => string): string {
  const pieces: string[] = [];
  for (let length = 0, at = 0; length < bytes; at += 1) {
    const next = piece(at);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}
