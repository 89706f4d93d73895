import { directionOf } from '../article/metadata/language.ts';
import { excerptOf } from './clip/excerpt.ts';
import type { Clipping } from './entities.ts';
import { detailsOf, type Corrections, type Details } from './readings.ts';

/** A clipping with its fields as they were read, and a person's corrections over them. */
export function correctClipping(
  clipping: Clipping,
  read: Details,
  corrected: Corrections,
  text: string,
): Clipping {
  const { authors, lang } = corrected;
  const corrections = definedOf(corrected);
  const details: Details = {
    ...detailsOf(read),
    ...corrections,
    ...(authors === undefined ? {} : { byline: authors.join(', ') || null }),
    ...(lang === undefined ? {} : { dir: directionOf(lang) }),
  };
  const { standfirst } = details;
  const excerpt =
    standfirst === clipping.standfirst ? clipping.excerpt : excerptOf(standfirst ?? text);
  return { ...clipping, ...details, excerpt };
}

/** Of the details as a person wants them, those that are not what was read: the corrections. */
export function correctionsIn(read: Details, wanted: Corrections): Corrections {
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => {
      const before: unknown = read[name as keyof Corrections];
      return value !== undefined && JSON.stringify(value) !== JSON.stringify(before);
    }),
  );
}

/** Without the names that are there and say nothing. */
function definedOf(corrected: Corrections): Partial<Details> {
  const entries = Object.entries(corrected).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}
