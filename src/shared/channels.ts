// The names of what crosses the process boundary, without the schemas: all that the preload needs.

/** What the page may ask of the main process. */
export const callNames = [
  'import.fromPaths',
  'import.choose',
  'import.read',
  'import.release',
  'export.chooseFolder',
  'export.chooseZip',
  'export.write',
  'export.append',
  'export.finish',
  'export.abort',
  'link.open',
  'picture.fetch',
] as const;
export type CallName = (typeof callNames)[number];

/** What the main process tells the page. */
export const eventNames = ['menu.command'] as const;
export type EventName = (typeof eventNames)[number];
