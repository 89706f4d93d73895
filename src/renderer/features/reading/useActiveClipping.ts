import type { Clipping, Original } from '../../../core/library/entities.ts';
import type { Reading, Repair } from '../../../core/library/readings.ts';
import { useServices } from '../../app/services.ts';
import { useSession } from '../../app/session/index.ts';
import { useLive } from '../../storage/index.ts';

/** A clipping with all that stands behind it. */
export interface ClippingBehind {
  readonly clipping: Clipping;
  readonly extractor: string;
  readonly text: string;
  readonly original: Original | undefined;
  /** Undefined where an earlier version has read it. */
  readonly reading: Reading | undefined;
  readonly repair: Repair | undefined;
}

/** The clipping that is read now, followed as it changes; undefined while `wanted` is false. */
export function useActiveClipping(wanted: boolean): ClippingBehind | undefined {
  const { library } = useServices();
  const { session } = useSession();
  const id = wanted ? session.selection.active : null;
  return useLive(async () => {
    if (id === null) return undefined;
    const [clipping, body, original, reading, repair] = await Promise.all([
      library.clipping(id),
      library.body(id),
      library.original(id),
      library.reading(id),
      library.repair(id),
    ]);
    if (clipping === undefined || body === undefined) return undefined;
    return { clipping, extractor: body.extractor, text: body.text, original, reading, repair };
  }, [library, id]);
}
