import { z } from 'zod';
import { decodeBytes } from '../decoding/index.ts';
import type { ToolMark } from '../provenance/tools.ts';
import type { InputFile } from '../types.ts';

const manifestSchema = z.object({
  originalUrl: z.string(),
  archiveTime: z.string().optional(),
});

/** What SingleFile writes beside a page that it zips; null where there is no such manifest. */
export async function readSingleFileManifest(
  file: InputFile | undefined,
): Promise<ToolMark | null> {
  if (file === undefined) return null;
  try {
    const { text } = decodeBytes(await file.read(), { kind: 'text' });
    const manifest = manifestSchema.safeParse(JSON.parse(text));
    if (!manifest.success) return null;
    const { originalUrl, archiveTime } = manifest.data;
    return {
      from: 'metadata',
      url: originalUrl,
      savedAt: archiveTime ?? null,
      selfContained: false,
    };
  } catch {
    // Damaged, or another program's manifest: the page itself may say the same.
    return null;
  }
}
