export { type Preferences, readingSizes, type Theme, themes } from './preferences.ts';
export { PreferencesProvider, usePreferences } from './PreferencesProvider.tsx';
export { useSetting } from './useSetting.ts';
