import { initial } from './001-initial.ts';
import { readings } from './002-readings.ts';
import { keptFiles } from './003-kept-files.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';

/** Every schema the library has had, oldest first. */
export const migrations: readonly Migration[] = [initial, readings, keptFiles];
