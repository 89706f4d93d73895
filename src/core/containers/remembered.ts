import type { InputFile, PageUnit } from './types.ts';

function rememberedFile(file: InputFile): InputFile {
  let bytes: Promise<Uint8Array> | null = null;
  return { ...file, read: () => (bytes ??= file.read()) };
}

/** A unit whose files are fetched once, however many steps want their bytes. */
export const remembered = ({ main, companions }: PageUnit): PageUnit => ({
  main: rememberedFile(main),
  companions: companions.map(rememberedFile),
});
