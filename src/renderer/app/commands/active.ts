import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { CommandId } from '../../../shared/commands.ts';
import { commands } from './definitions.ts';
import { createCommandRegistry } from './registry.ts';
import { formatShortcut, isApple } from './shortcuts.ts';

const apple = isApple(navigator.platform);
let singleKeys = true;
const registry = createCommandRegistry({ apple, singleKeys: () => singleKeys });

export const runCommand = registry.run;
export const isEnabled = registry.isEnabled;
/** Listen for keys at the window with it, and forward the reader's frame's keys to it. */
export const handleShortcut = registry.handleShortcut;

/** Lets the person do without shortcuts of a single character (WCAG 2.1.4). */
export function allowSingleKeys(allowed: boolean): void {
  singleKeys = allowed;
}

/** While the component is mounted and `enabled`, it is what performs the command. */
export function useCommandHandler(id: CommandId, perform: () => void, enabled = true): void {
  const latest = useEffectEvent(perform);
  useEffect(() => registry.provide(id, { perform: () => latest(), enabled }), [id, enabled]);
}

/** Whether something can perform the command now; follows changes. */
export function useCommandEnabled(id: CommandId): boolean {
  return useSyncExternalStore(registry.subscribe, () => registry.isEnabled(id));
}

/** The command's first shortcut as this system prints it, if it has one. */
export function shortcutOf(id: CommandId): string | undefined {
  const first = commands[id].shortcuts[0];
  return first === undefined ? undefined : formatShortcut(first, apple);
}

/** Keys as this system prints them: `Mod+S` is `Ctrl+S` or `⌘S`. */
export const keysOf = (shortcut: string): string => formatShortcut(shortcut, apple);

/** All of the command's shortcuts as this system prints them. */
export function shortcutsOf(id: CommandId): readonly string[] {
  return commands[id].shortcuts.map((shortcut) => formatShortcut(shortcut, apple));
}
