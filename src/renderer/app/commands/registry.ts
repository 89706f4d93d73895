import { commandIds, type CommandId } from '../../../shared/commands.ts';
import { commands } from './definitions.ts';
import { isKeyTaken, type KeyPress, matchesShortcut } from './shortcuts.ts';

interface Handler {
  readonly perform: () => void;
  readonly enabled: boolean;
}

/** The one place where commands meet what performs them. */
export interface CommandRegistry {
  /** Lets a mounted part perform a command; the last one that is enabled wins. Undone by the result. */
  readonly provide: (id: CommandId, handler: Handler) => () => void;
  /** Performs it where something can; false where nothing can. */
  readonly run: (id: CommandId) => boolean;
  readonly isEnabled: (id: CommandId) => boolean;
  /** Performs the command whose shortcut this is. True: the event was used, and is prevented. */
  readonly handleShortcut: (event: ShortcutEvent) => boolean;
  /** Fires when what is enabled changes. */
  readonly subscribe: (listener: () => void) => () => void;
}

export type ShortcutEvent = KeyPress &
  Pick<KeyboardEvent, 'defaultPrevented' | 'isComposing' | 'target' | 'preventDefault'>;

interface RegistryOptions {
  /** True where Command takes the place of Control. */
  readonly apple: boolean;
  /** False while the person has switched shortcuts of a single character off. */
  readonly singleKeys: () => boolean;
}

export function createCommandRegistry({ apple, singleKeys }: RegistryOptions): CommandRegistry {
  const handlers = new Map<CommandId, Handler[]>();
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  const handlerOf = (id: CommandId): Handler | undefined =>
    handlers.get(id)?.findLast((handler) => handler.enabled);

  const provide = (id: CommandId, handler: Handler): (() => void) => {
    handlers.set(id, [...(handlers.get(id) ?? []), handler]);
    notify();
    return () => {
      handlers.set(
        id,
        (handlers.get(id) ?? []).filter((other) => other !== handler),
      );
      notify();
    };
  };

  const run = (id: CommandId): boolean => {
    const handler = handlerOf(id);
    handler?.perform();
    return handler !== undefined;
  };

  const matches = (id: CommandId, event: ShortcutEvent): boolean =>
    commands[id].shortcuts.some(
      (shortcut) =>
        (singleKeys() || !isSingleCharacter(shortcut)) && matchesShortcut(shortcut, event, apple),
    );

  return {
    provide,
    run,
    isEnabled: (id) => handlerOf(id) !== undefined,
    handleShortcut: (event) => {
      if (event.defaultPrevented || event.isComposing || isKeyTaken(event.target, event))
        return false;
      const id = commandIds.find((each) => handlerOf(each) !== undefined && matches(each, event));
      if (id === undefined) return false;
      event.preventDefault();
      return run(id);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const isSingleCharacter = (shortcut: string): boolean => shortcut.length === 1;
