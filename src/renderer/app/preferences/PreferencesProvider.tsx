import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import { allowSingleKeys, useCommandHandler } from '../commands/index.ts';
import {
  defaultPreferences,
  nextReadingSize,
  type Preferences,
  preferencesSchema,
} from './preferences.ts';
import { useSetting } from './useSetting.ts';

interface PreferencesValue {
  readonly preferences: Preferences;
  readonly change: (change: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesValue | null>(null);

/**
 * Keeps the person's preferences and applies them to the document: `data-theme` and
 * `--reading-size` on the root element, which the tokens and the reader follow.
 */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [preferences, save] = useSetting('preferences', preferencesSchema, defaultPreferences);
  const { theme, readingSize, singleKeys } = preferences;

  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.style.setProperty('--reading-size', `${readingSize / 16}rem`);
  }, [theme, readingSize]);
  useEffect(() => allowSingleKeys(singleKeys), [singleKeys]);

  const value = useMemo(
    () => ({
      preferences,
      change: (change: Partial<Preferences>) => save({ ...preferences, ...change }),
    }),
    [preferences, save],
  );
  const { change } = value;
  useCommandHandler('view.theme', () => change({ theme: isDark() ? 'light' : 'dark' }));
  useCommandHandler('view.largerText', () =>
    change({ readingSize: nextReadingSize(readingSize, 'larger') }),
  );
  useCommandHandler('view.smallerText', () =>
    change({ readingSize: nextReadingSize(readingSize, 'smaller') }),
  );

  return <PreferencesContext value={value}>{children}</PreferencesContext>;
}

/** The person's preferences and how to change them. */
export function usePreferences(): PreferencesValue {
  const value = use(PreferencesContext);
  if (value === null) throw new Error('usePreferences is used outside PreferencesProvider');
  return value;
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === undefined
    ? matchMedia('(prefers-color-scheme: dark)').matches
    : chosen === 'dark';
}
