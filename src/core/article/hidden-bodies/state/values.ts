/** An object of a page's state. */
export type Fields = Readonly<Record<string, unknown>>;

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOrEmpty = (value: unknown): string => (typeof value === 'string' ? value : '');
