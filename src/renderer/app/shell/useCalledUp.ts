import { useEffect, useRef } from 'react';
import type { CommandId } from '../../../shared/commands.ts';
import { runCommand, useCommandEnabled, useCommandHandler } from '../commands/index.ts';

/**
 * Lets a command work whose handler lives in a pane that is folded away: shows the pane, and
 * performs the command as soon as something in it can.
 */
export function useCalledUp(id: CommandId, isHidden: boolean, show: () => void): void {
  const isWanted = useRef(false);
  useCommandHandler(
    id,
    () => {
      isWanted.current = true;
      show();
    },
    isHidden,
  );
  const isThere = useCommandEnabled(id) && !isHidden;
  useEffect(() => {
    if (isThere && isWanted.current && runCommand(id)) isWanted.current = false;
  }, [id, isThere]);
}
