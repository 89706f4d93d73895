import { CommandButton } from '../../app/commands/index.ts';
import { useSession } from '../../app/session/index.ts';
import { countOf } from './countOf.ts';
import { useSelectedClippings } from './useSelectedClippings.ts';
import './SelectionActions.css';

/** The buttons that act on the selection: beside the article that is read. */
export function SelectionActions() {
  const { session } = useSession();
  const { ids, sample } = useSelectedClippings();
  const inBin = session.shelf.kind === 'bin';
  const isPlural = ids.length > 1;
  const hint = (action: string): string | undefined =>
    isPlural ? `${action} ${countOf(ids.length)}` : undefined;

  if (inBin) {
    return (
      <>
        <CommandButton command="clipping.restore" hint={hint('Restore')} />
        <CommandButton
          command="clipping.delete"
          label="Delete forever"
          hint={hint('Delete forever')}
        />
      </>
    );
  }
  return (
    <>
      {isPlural ? (
        <span className="selection-count">{ids.length.toLocaleString()} selected</span>
      ) : null}
      <CommandButton command="clipping.reading" />
      <CommandButton
        command="clipping.star"
        hint={hint('Star')}
        pressed={sample.length > 0 && sample.every(({ starred }) => starred)}
      />
      <CommandButton
        command="clipping.archive"
        hint={hint('Archive')}
        pressed={sample.length > 0 && sample.every(({ archived }) => archived)}
      />
      <CommandButton command="clipping.delete" hint={hint('Delete')} />
    </>
  );
}
