import { describe, expect, it } from 'vitest';
import { callNames, eventNames } from '../../../src/shared/channels.ts';
import { calls, events, relativePathSchema } from '../../../src/shared/ipc.ts';

describe('the call and event maps', () => {
  it('have a schema for every name, and no other', () => {
    expect(Object.keys(calls).sort()).toEqual([...callNames].sort());
    expect(Object.keys(events).sort()).toEqual([...eventNames].sort());
  });

  it('refuse a command that the app does not have', () => {
    expect(events['menu.command'].safeParse({ command: 'app.format-disk' }).success).toBe(false);
    expect(events['menu.command'].safeParse({ command: 'import.files' }).success).toBe(true);
  });

  it('take bytes as bytes only', () => {
    const argument = (bytes: unknown) => ({ token: 'token', path: 'note.md', bytes });
    const { argument: schema } = calls['export.write'];
    expect(schema.safeParse(argument(new Uint8Array([1]))).success).toBe(true);
    expect(schema.safeParse(argument('text')).success).toBe(false);
    expect(schema.safeParse(argument([1, 2])).success).toBe(false);
  });
});

describe('a path inside an export', () => {
  it.each(['note.md', 'assets/图片.png', 'a b/…/c.md', '..hidden/x', 'x..y'])(
    'may be %j',
    (path) => {
      expect(relativePathSchema.safeParse(path).success).toBe(true);
    },
  );

  it.each([
    ['the folder above', '../note.md'],
    ['a folder above, further on', 'assets/../../note.md'],
    ['an absolute path', '/etc/passwd'],
    ['a Windows path', '..\\note.md'],
    ['a drive', 'C:note.md'],
    ['an alternate data stream', 'note.md:stream'],
    ['a NUL', 'note.md\u0000.png'],
    ['the folder itself', '.'],
    ['an empty part', 'assets//x.png'],
    ['nothing', ''],
  ])('may not be %s', (_, path) => {
    expect(relativePathSchema.safeParse(path).success).toBe(false);
  });
});
