import type { InputFile, PageUnit } from './types.ts';

/** A larger file is read anew each time: several of them would be too much to hold. */
const LARGEST_HELD = 32 * 1024 * 1024;

function rememberedFile(file: InputFile): InputFile {
  if (file.size > LARGEST_HELD) return file;
  let bytes: Promise<Uint8Array> | null = null;
  return { ...file, read: () => (bytes ??= file.read()) };
}

/** A unit whose files are fetched once, however many steps want their bytes. */
export const remembered = ({ main, companions }: PageUnit): PageUnit => ({
  main: rememberedFile(main),
  companions: companions.map(rememberedFile),
});
