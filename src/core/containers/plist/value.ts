/** A value of Apple's property lists. Dates are left as seconds since 2001, and unused. */
export type PlistValue =
  string | number | boolean | null | Uint8Array | readonly PlistValue[] | PlistDictionary;

export interface PlistDictionary {
  readonly entries: ReadonlyMap<string, PlistValue>;
}

export const isDictionary = (value: PlistValue | undefined): value is PlistDictionary =>
  typeof value === 'object' && value !== null && 'entries' in value && value.entries instanceof Map;

const valueAt = (dictionary: PlistDictionary, key: string): PlistValue | undefined =>
  dictionary.entries.get(key);

export function stringAt(dictionary: PlistDictionary, key: string): string | null {
  const value = valueAt(dictionary, key);
  return typeof value === 'string' ? value : null;
}

export function dataAt(dictionary: PlistDictionary, key: string): Uint8Array | null {
  const value = valueAt(dictionary, key);
  return value instanceof Uint8Array ? value : null;
}

export function dictionaryAt(dictionary: PlistDictionary, key: string): PlistDictionary | null {
  const value = valueAt(dictionary, key);
  return isDictionary(value) ? value : null;
}

/** The dictionaries of an array; anything else in it is passed over. */
export function dictionariesAt(
  dictionary: PlistDictionary,
  key: string,
): readonly PlistDictionary[] {
  const value = valueAt(dictionary, key);
  return Array.isArray(value) ? value.filter(isDictionary) : [];
}
