export {
  allowSingleKeys,
  handleShortcut,
  isEnabled,
  keysOf,
  runCommand,
  shortcutOf,
  shortcutsOf,
  useCommandEnabled,
  useCommandHandler,
} from './active.ts';
export { CommandButton } from './CommandButton.tsx';
export { CommandPalette } from './CommandPalette.tsx';
export { editFocusedText } from './editFocusedText.ts';
export { type Command, type CommandGroup, commandGroups, commands } from './definitions.ts';
export type { ShortcutEvent } from './registry.ts';
export { isTextField } from './shortcuts.ts';
export { ShortcutHelp } from './ShortcutHelp.tsx';
