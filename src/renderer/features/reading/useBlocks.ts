import { useEffect, useState } from 'react';
import type { BlockReport } from '../../../core/article/index.ts';
import type { BlockChoice } from '../../../core/article/types.ts';
import type { ClippingId } from '../../../core/library/entities.ts';
import type { Repair } from '../../../core/library/readings.ts';
import type { Result } from '../../../core/result.ts';
import { useServices } from '../../app/services.ts';
import { numbered, toggled, type NumberedBlock } from './blockChoices.ts';

interface Blocks {
  /** Undefined while they are being read. */
  readonly blocks: readonly NumberedBlock[] | undefined;
  readonly failure: string | null;
  /** The page is being read with a new choice. */
  readonly isBusy: boolean;
  /** Takes a kept block out, puts a left one back. */
  readonly toggle: (block: NumberedBlock) => Promise<void>;
}

const NONE: readonly BlockChoice[] = [];

/** The blocks of a clipping's page, read from its original, and the person's choice among them. */
export function useBlocks(id: ClippingId, repair: Repair | undefined): Blocks {
  const { originals, library, perform, announce } = useServices();
  const [answer, setAnswer] = useState<Result<readonly BlockReport[]>>();
  const [isBusy, setBusy] = useState(false);
  const choices = repair?.blocks ?? NONE;
  const key = JSON.stringify(choices);

  useEffect(() => {
    let isWanted = true;
    void originals.explain(id).then((explained) => {
      if (isWanted) setAnswer(explained);
    });
    return () => {
      isWanted = false;
    };
  }, [originals, id, key]);

  const toggle = async (block: NumberedBlock): Promise<void> => {
    setBusy(true);
    const chosen = toggled(choices, block);
    const reread = await originals.reread(id, chosen);
    if (reread.ok) await perform(library.chooseBlocks(reread.value, chosen));
    else announce(reread.error.message, 'error');
    setBusy(false);
  };

  return {
    blocks: answer?.ok === true ? numbered(answer.value) : undefined,
    failure: answer?.ok === false ? answer.error.message : null,
    isBusy,
    toggle,
  };
}
