import { z } from 'zod';

export const themes = ['system', 'light', 'dark'] as const;

export const preferencesSchema = z.object({
  theme: z.enum(themes).catch('system'),
  /** The article's size in CSS pixels at the browser's standard size. */
  readingSize: z.number().min(14).max(32).catch(18),
  /** Shortcuts of one character, such as S for Star. */
  singleKeys: z.boolean().catch(true),
});
export type Preferences = z.infer<typeof preferencesSchema>;
export type Theme = Preferences['theme'];

export const defaultPreferences: Preferences = {
  theme: 'system',
  readingSize: 18,
  singleKeys: true,
};

export const readingSizes = [14, 15, 16, 17, 18, 20, 22, 24, 28, 32] as const;

/** The next step up or down of the scale, held at its ends. */
export function nextReadingSize(size: number, direction: 'larger' | 'smaller'): number {
  return direction === 'larger'
    ? (readingSizes.find((step) => step > size) ?? size)
    : (readingSizes.findLast((step) => step < size) ?? size);
}
