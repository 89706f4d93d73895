import type { FieldName } from '../../../core/article/types.ts';
import type { Clipping } from '../../../core/library/entities.ts';
import type { Corrections, Details, Reading } from '../../../core/library/readings.ts';
import { formatPublished } from '../../../core/library/publishedMoment.ts';
import type { ClippingBehind } from './useActiveClipping.ts';
import { fieldLabels } from './words/fields.ts';

/** One field of a clipping with where it comes from. */
export interface FieldRow {
  readonly name: FieldName;
  readonly label: string;
  /** Null: the page does not say. */
  readonly value: string | null;
  /** What was read, where a person has corrected it: null for nothing. */
  readonly corrected: { readonly from: string | null } | null;
  readonly evidence: Reading['evidence'][string] | null;
}

/** The fields in the order shown. */
export function fieldRows(
  { clipping, reading, repair }: ClippingBehind,
  locale: string,
): FieldRow[] {
  return (Object.keys(fieldLabels) as FieldName[]).map((name) => {
    const isCorrected = repair !== undefined && Object.hasOwn(repair.corrected, name);
    return {
      name,
      label: fieldLabels[name],
      value: valueOf(name, clipping, locale),
      corrected: isCorrected
        ? { from: detailValue(name as keyof Corrections, repair.read, locale) }
        : null,
      evidence: reading?.evidence[name] ?? null,
    };
  });
}

function valueOf(name: FieldName, clipping: Clipping, locale: string): string | null {
  if (name === 'dateline') return clipping.place;
  if (name === 'canonicalUrl') return clipping.canonicalUrl;
  if (name === 'keywords') return clipping.keywords.join(', ') || null;
  return detailValue(name, clipping, locale);
}

function detailValue(name: keyof Corrections, details: Details, locale: string): string | null {
  if (name === 'authors') return details.authors.join(', ') || null;
  if (name === 'lang') return languageName(details.lang, locale);
  const value = details[name];
  const isMoment = name === 'published' || name === 'modified';
  return isMoment && value !== null ? formatPublished(value, locale) : value || null;
}

/** A language in the reader's words; null where it is not known. */
export function languageName(lang: string, locale: string): string | null {
  if (lang === 'und' || lang === '') return null;
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang; // No language tag after all.
  }
}
