import { z } from 'zod';
import type { Result } from '../core/result.ts';
import type { CallName, EventName } from './channels.ts';
import { commandIds } from './commands.ts';

// Every call and event that crosses between the page and the main process: one argument each, its
// schema and the schema of what comes back. Nothing is thrown across; every answer is a `Result`.

const bytes: z.ZodType<Uint8Array> = z.instanceof(Uint8Array);

/** Names a file that the main process holds for an import; the page never sees its path on disk. */
export const importIdSchema = z.string().min(1).max(64).brand<'ImportId'>();
export type ImportId = z.infer<typeof importIdSchema>;

/** Names an export under way; without it nothing is written. */
export const exportTokenSchema = z.string().min(1).max(64).brand<'ExportToken'>();
export type ExportToken = z.infer<typeof exportTokenSchema>;

export const importEntrySchema = z.object({
  id: importIdSchema,
  /** As `InputFile.path`: relative to what was dropped or chosen. */
  path: z.string(),
  size: z.number(),
  modifiedAt: z.string().nullable(),
});
export type ImportEntry = z.infer<typeof importEntrySchema>;

const exportTargetSchema = z.object({ token: exportTokenSchema, name: z.string() });
export type ExportTarget = z.infer<typeof exportTargetSchema>;

/** Relative, `/`-separated and unable to leave the folder it is resolved in, on any system. */
export const relativePathSchema = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !/[\\:\p{Cc}]/u.test(path), 'has a character that a path must not have')
  .refine(
    (path) => path.split('/').every((name) => name !== '' && name !== '.' && name !== '..'),
    'has an empty, "." or ".." part',
  );

/** Calls from the page to the main process. `import.fromPaths` is reached with `File`s only (bridge.ts). */
export const calls = {
  'import.fromPaths': {
    argument: z.object({ paths: z.array(z.string().min(1)) }),
    value: z.array(importEntrySchema),
  },
  /** Null: the user changed their mind. */
  'import.choose': {
    argument: z.object({ kind: z.enum(['files', 'folder']) }),
    value: z.array(importEntrySchema).nullable(),
  },
  /** All of a file, or a part of it. */
  'import.read': {
    argument: z.object({
      id: importIdSchema,
      part: z.object({ start: z.number().nonnegative(), end: z.number().nonnegative() }).optional(),
    }),
    value: bytes,
  },
  'import.release': { argument: z.object({ ids: z.array(importIdSchema) }), value: z.undefined() },
  'export.chooseFolder': { argument: z.object({}), value: exportTargetSchema.nullable() },
  'export.chooseZip': {
    argument: z.object({ suggestedName: z.string().max(255) }),
    value: exportTargetSchema.nullable(),
  },
  /** Writes one file into a chosen folder; the value is the path it got. */
  'export.write': {
    argument: z.object({ token: exportTokenSchema, path: relativePathSchema, bytes }),
    value: z.string(),
  },
  /** Adds to the end of a chosen zip file. */
  'export.append': {
    argument: z.object({ token: exportTokenSchema, bytes }),
    value: z.undefined(),
  },
  'export.finish': { argument: z.object({ token: exportTokenSchema }), value: z.undefined() },
  'export.abort': { argument: z.object({ token: exportTokenSchema }), value: z.undefined() },
  /** One picture from the web, as a person has asked for it by its address. */
  'picture.fetch': {
    argument: z.object({ url: z.string().max(8192) }),
    value: z.object({ mediaType: z.string(), bytes }),
  },
  'link.open': { argument: z.object({ url: z.string().max(8192) }), value: z.undefined() },
} as const satisfies Record<CallName, { argument: z.ZodType; value: z.ZodType }>;

/** Events from the main process to the page. */
export const events = {
  'menu.command': z.object({ command: z.enum(commandIds) }),
} as const satisfies Record<EventName, z.ZodType>;

export type CallArgument<Name extends CallName> = z.infer<(typeof calls)[Name]['argument']>;
export type CallValue<Name extends CallName> = z.infer<(typeof calls)[Name]['value']>;
export type CallResult<Name extends CallName> = Result<CallValue<Name>>;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
