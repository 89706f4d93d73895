import type { Clipping, Original } from '../library/entities.ts';
import { formatNames, learnedFrom } from '../library/provenance.ts';
import { escapeHtml, link } from './escape.ts';
import { moment } from './headline.ts';

/** Of an original, what is said about it; its bytes stay in the library. */
export type OriginalFacts = Pick<Original, 'fileName' | 'format' | 'sha256' | 'url' | 'savedAt'>;

/** Where a clipping comes from, and how that is known. */
export function writeProvenance(
  { importedAt }: Clipping,
  original: OriginalFacts | null,
  tags: readonly string[],
  locale: string,
): string {
  const rows: string[] = [];
  const row = (name: string, value: string): void => {
    rows.push(`<dt>${name}</dt><dd>${value}</dd>`);
  };
  if (original?.url) {
    const { value, from } = original.url;
    row('Saved from', `${link(value, value, ' dir="ltr"')}${aside(learnedFrom[from])}`);
  }
  if (original?.savedAt) {
    const { value, from } = original.savedAt;
    row('Saved', `${moment('', value, locale)}${aside(learnedFrom[from])}`);
  }
  row('Clipped', moment('', importedAt, locale));
  if (original !== null) {
    const { fileName, format, sha256 } = original;
    const name = `<bdi dir="ltr">${escapeHtml(fileName)}</bdi>`;
    row('Original file', `${name}${aside(formatNames[format] ?? format)}`);
    row('SHA-256', `<code>${escapeHtml(sha256)}</code>`);
  }
  if (tags.length > 0) row('Tags', tags.map((tag) => `<bdi>${escapeHtml(tag)}</bdi>`).join(', '));
  return `<footer lang="en" dir="ltr"><dl>${rows.join('')}</dl></footer>`;
}

const aside = (text: string): string => `<span class="aside">${escapeHtml(text)}</span>`;
