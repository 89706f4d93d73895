import { useEffect, useState } from 'react';
import type { ClippingId } from '../../../core/library/entities.ts';
import type { Result } from '../../../core/result.ts';
import { useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { useSession } from '../../app/session/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import './OriginalDialog.css';

/** The page as it was saved, shown without running or fetching anything. */
export function OriginalDialog() {
  const { session } = useSession();
  const { active } = session.selection;
  const [isOpen, setOpen] = useState(false);
  useCommandHandler('clipping.viewOriginal', () => setOpen(true), active !== null);
  const close = (): void => setOpen(false);
  return (
    <Dialog
      title="The original page"
      width="full"
      isOpen={isOpen && active !== null}
      onClose={close}
      actions={
        <>
          <p className="original-note">
            As it was saved, without scripts, links and whatever the file does not hold.
          </p>
          <Button variant="primary" autoFocus onPress={close}>
            Close
          </Button>
        </>
      }
    >
      {active === null ? null : <OriginalView key={active} id={active} />}
    </Dialog>
  );
}

function OriginalView({ id }: { readonly id: ClippingId }) {
  const { originals } = useServices();
  const [view, setView] = useState<Result<string>>();
  useEffect(() => {
    let isWanted = true;
    void originals.view(id).then((shown) => {
      if (isWanted) setView(shown);
    });
    return () => {
      isWanted = false;
    };
  }, [originals, id]);
  if (view === undefined) return <p className="reading-aside">Opening the original…</p>;
  if (!view.ok) return <p className="reading-notice">{view.error.message}</p>;
  // An origin of its own, no scripts, forms, popups or navigation; its policy is in the document.
  return <iframe className="original-frame" title="Original" sandbox="" srcDoc={view.value} />;
}
