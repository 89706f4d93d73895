import type { Evidence, FieldEvidence, FieldName, FieldSource } from '../types.ts';

/** A field's value and why it has it. */
export interface Found<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

const LONGEST_WORDS = 200;
const MOST_CERTAIN = 0.99;
const GUESSED = 0.2;

/** How far each part of a page is to be trusted where nothing else says the same. */
const TRUST: Readonly<Record<FieldSource, number>> = {
  'json-ld': 0.8,
  microdata: 0.75,
  meta: 0.75,
  'first-words': 0.7,
  markup: 0.65,
  'last-words': 0.6,
  'document-title': 0.6,
  'printed-line': 0.55,
  address: 0.5,
  detection: 0.4,
};

/** A value as a part of the page gives it; `words` are what it was read from. */
export const found = <Value>(
  value: Value,
  source: FieldSource,
  words: string,
  confidence = TRUST[source],
): Found<Value> => ({
  value,
  evidence: { source, confidence, found: words.slice(0, LONGEST_WORDS) },
});

/** What a field takes where the page says nothing about it. */
export const guessed = (value: string): Found<string> =>
  found(value, 'first-words', value, GUESSED);

/** The same with the agreement of other parts of the page, each taken as an independent witness. */
export function confirmedBy<Value>(
  finding: Found<Value>,
  witnesses: readonly FieldSource[],
): Found<Value> {
  const doubt = witnesses.reduce(
    (rest, witness) => rest * (1 - TRUST[witness]),
    1 - finding.evidence.confidence,
  );
  const confidence = Math.min(MOST_CERTAIN, Math.round((1 - doubt) * 100) / 100);
  return { ...finding, evidence: { ...finding.evidence, confidence } };
}

/** The evidence of those fields that have a value. */
export function evidenceOf(
  fields: Readonly<Partial<Record<FieldName, Found<unknown> | null>>>,
): FieldEvidence {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field.evidence]] : [])),
  );
}
