import { describe, expect, it } from 'vitest';
import { commandIds } from '../../../../../src/shared/commands.ts';
import { commands } from '../../../../../src/renderer/app/commands/definitions.ts';
import { matchingCommands } from '../../../../../src/renderer/app/commands/matchingCommands.ts';
import {
  createCommandRegistry,
  type ShortcutEvent,
} from '../../../../../src/renderer/app/commands/registry.ts';

const registry = (singleKeys = true) =>
  createCommandRegistry({ apple: false, singleKeys: () => singleKeys });

function keyEvent(key: string, more: Partial<ShortcutEvent> = {}) {
  const event = {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    defaultPrevented: false,
    isComposing: false,
    target: null,
    preventDefault: () => {
      prevented = true;
    },
    ...more,
  };
  let prevented = false;
  return { event, wasPrevented: () => prevented };
}

describe('the command registry', () => {
  it('performs a command by whoever provides it, the last enabled one first', () => {
    const registered = registry();
    const done: string[] = [];
    registered.provide('edit.undo', { perform: () => done.push('outer'), enabled: true });
    const leave = registered.provide('edit.undo', {
      perform: () => done.push('inner'),
      enabled: true,
    });
    registered.provide('edit.undo', { perform: () => done.push('never'), enabled: false });
    registered.run('edit.undo');
    leave();
    registered.run('edit.undo');
    expect(done).toEqual(['inner', 'outer']);
  });

  it('says what can be done, and does nothing where nothing can', () => {
    const registered = registry();
    expect(registered.isEnabled('clipping.star')).toBe(false);
    expect(registered.run('clipping.star')).toBe(false);
    const leave = registered.provide('clipping.star', {
      perform: () => undefined,
      enabled: true,
    });
    expect(registered.isEnabled('clipping.star')).toBe(true);
    leave();
    expect(registered.isEnabled('clipping.star')).toBe(false);
  });

  it('answers a shortcut and keeps the browser from answering it too', () => {
    const registered = registry();
    let starred = 0;
    registered.provide('clipping.star', { perform: () => (starred += 1), enabled: true });
    const { event, wasPrevented } = keyEvent('s');
    expect(registered.handleShortcut(event)).toBe(true);
    expect(starred).toBe(1);
    expect(wasPrevented()).toBe(true);
  });

  it('leaves a key alone that nothing answers, that was used, or that composes a character', () => {
    const registered = registry();
    const { event, wasPrevented } = keyEvent('s');
    expect(registered.handleShortcut(event)).toBe(false);
    expect(wasPrevented()).toBe(false);
    registered.provide('clipping.star', { perform: () => undefined, enabled: true });
    expect(registered.handleShortcut(keyEvent('s', { defaultPrevented: true }).event)).toBe(false);
    expect(registered.handleShortcut(keyEvent('s', { isComposing: true }).event)).toBe(false);
  });

  it('does without shortcuts of a single character where they are switched off', () => {
    const registered = registry(false);
    registered.provide('clipping.star', { perform: () => undefined, enabled: true });
    registered.provide('clipping.delete', { perform: () => undefined, enabled: true });
    expect(registered.handleShortcut(keyEvent('s').event)).toBe(false);
    expect(registered.handleShortcut(keyEvent('Delete').event)).toBe(true);
  });
});

describe('the commands', () => {
  it('have shortcuts that no other command has', () => {
    const all = commandIds.flatMap((id) => commands[id].shortcuts);
    expect(all.length).toBeGreaterThan(30);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are found by their words, those that begin with them first', () => {
    const all = commandIds.map((id) => commands[id]);
    expect(matchingCommands(all, 'undo')[0]?.id).toBe('edit.undo');
    expect(matchingCommands(all, 'whole export').map(({ id }) => id)).toEqual(['export.all']);
    expect(matchingCommands(all, 'export')[0]?.label).toMatch(/^Export/);
    expect(matchingCommands(all, 'no such thing')).toEqual([]);
    expect(matchingCommands(all, '')).toHaveLength(all.length);
  });
});
