import { z } from 'zod';
import type { InputFile } from '../../core/containers/types.ts';
import type { Result } from '../../core/result.ts';
import { failed, ok } from '../../core/result.ts';
import type { Bridge } from '../../shared/bridge.ts';
import {
  calls,
  type CallArgument,
  type CallResult,
  events,
  type ExportTarget,
  type ExportToken,
  type ImportEntry,
  importEntrySchema,
  type ImportId,
} from '../../shared/ipc.ts';
import type { ExportSink, Platform } from '../../shared/platform.ts';
import { fromFile } from './page-files.ts';
import { type ArchiveOutput, createZipSink } from './zip-sink.ts';

type PageCall = Exclude<keyof Bridge & keyof typeof calls, 'import.fromPaths'>;

const failureSchema = z.object({
  ok: z.literal(false),
  error: z.object({ code: z.string(), message: z.string() }),
});

const droppedSchema = z.object({
  entries: z.array(importEntrySchema),
  placeless: z.array(z.number()),
});

/** The desktop edition: the main process reads and writes, the bridge carries. */
export function createElectronPlatform(bridge: Bridge): Platform {
  const ids = new WeakMap<InputFile, ImportId>();

  const call = async <Name extends PageCall>(
    name: Name,
    argument: CallArgument<Name>,
  ): Promise<CallResult<Name>> => {
    // One name at a time, its argument belongs to it; TypeScript cannot follow that through a union.
    const invoke = bridge[name] as (argument: unknown) => Promise<unknown>;
    // The schema under this name is the one that the result's type comes from.
    const schema: z.ZodType = calls[name].value;
    return checked(schema, () => invoke(argument)) as Promise<CallResult<Name>>;
  };

  const fromEntry = ({ id, path, size, modifiedAt }: ImportEntry): InputFile => {
    const read = async (part?: CallArgument<'import.read'>['part']): Promise<Uint8Array> => {
      const bytes = await call('import.read', { id, part });
      if (!bytes.ok) throw new Error(bytes.error.message);
      return bytes.value;
    };
    const slice = (start: number, end: number) => read({ start, end });
    const file: InputFile = { path, size, modifiedAt, read: () => read(), slice };
    ids.set(file, id);
    return file;
  };

  const fromFiles = async (files: readonly File[]): Promise<Result<InputFile[]>> => {
    const dropped = await checked(droppedSchema, () => bridge['import.fromFiles'](files));
    if (!dropped.ok) return dropped;
    const { entries, placeless } = dropped.value;
    const inPage = placeless.flatMap((index) => files[index] ?? []).map((file) => fromFile(file));
    return ok([...entries.map(fromEntry), ...inPage]);
  };

  return {
    edition: 'desktop',
    capabilities: {
      findsCompanionFolders: true,
      exportsToFolder: true,
      hasNativeMenu: true,
      confirmsLinks: true,
      fetchesPictures: true,
    },
    filesFromDrop: (transfer) => fromFiles([...transfer.files]),
    filesFromInput: (files) =>
      // A folder input says where in the folder each file lies, which a path alone would lose.
      files.some((file) => Boolean(file.webkitRelativePath))
        ? Promise.resolve(ok(files.map((file) => fromFile(file))))
        : fromFiles(files),
    chooseFiles: async (kind) => {
      const chosen = await call('import.choose', { kind });
      if (!chosen.ok) return chosen;
      return ok(chosen.value?.map(fromEntry) ?? null);
    },
    release: async (files) => {
      const held = files.flatMap((file) => ids.get(file) ?? []);
      if (held.length > 0) await call('import.release', { ids: held });
    },
    chooseExportTarget: async (kind, suggestedName) => {
      const target = await (kind === 'folder'
        ? call('export.chooseFolder', {})
        : call('export.chooseZip', { suggestedName }));
      if (!target.ok || target.value === null) return target as Result<null>;
      return ok(
        kind === 'folder'
          ? folderSink(target.value)
          : createZipSink(target.value.name, archiveOutput(target.value.token)),
      );
    },
    openExternal: (url) => call('link.open', { url }),
    fetchPicture: (url) => call('picture.fetch', { url }),
    onCommand: (listener) =>
      bridge.on('menu.command', (payload) => {
        const event = events['menu.command'].safeParse(payload);
        if (event.success) listener(event.data.command);
      }),
  } satisfies Platform;

  function folderSink({ token, name }: ExportTarget): ExportSink {
    return {
      name,
      write: (path, bytes) => call('export.write', { token, path, bytes }),
      finish: () => call('export.finish', { token }),
      abort: () => giveUp(token),
    };
  }

  async function giveUp(token: ExportToken): Promise<void> {
    await call('export.abort', { token });
  }

  function archiveOutput(token: ExportToken): ArchiveOutput {
    return {
      append: (bytes) => call('export.append', { token, bytes }),
      finish: () => call('export.finish', { token }),
      abort: () => giveUp(token),
    };
  }
}

/** Asks, and takes as an answer only what fits: the other process is parsed, not trusted. */
async function checked<Value>(
  schema: z.ZodType<Value>,
  ask: () => Promise<unknown>,
): Promise<Result<Value>> {
  try {
    const answer = await ask();
    const failure = failureSchema.safeParse(answer);
    if (failure.success) return failure.data;
    return ok(z.object({ ok: z.literal(true), value: schema }).parse(answer).value);
  } catch {
    return failed('no-answer', 'The app did not answer as it should. Restart it and try again.');
  }
}
