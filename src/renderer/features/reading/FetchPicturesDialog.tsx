import { useState } from 'react';
import type { ClippingId } from '../../../core/library/entities.ts';
import { remotePictures } from '../../../core/library/assets.ts';
import { useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { useSession } from '../../app/session/index.ts';
import { useLive } from '../../storage/index.ts';
import { Button, Dialog, Progress } from '../../ui/index.ts';
import { useFetchPictures } from './useFetchPictures.ts';
import './FetchPicturesDialog.css';

/** Asks before the pictures that a file does not hold are fetched: shows each address first. */
export function FetchPicturesDialog() {
  const { library } = useServices();
  const { session } = useSession();
  const { active } = session.selection;
  const [isOpen, setOpen] = useState(false);
  const html = useLive(
    async () => (active === null ? '' : ((await library.body(active))?.html ?? '')),
    [library, active],
  );
  const addresses = remotePictures(html ?? '');
  useCommandHandler('clipping.fetchPictures', () => setOpen(true), addresses.length > 0);
  if (!isOpen || active === null) return null;
  return (
    <FetchSheet key={active} id={active} addresses={addresses} onClose={() => setOpen(false)} />
  );
}

interface FetchSheetProps {
  readonly id: ClippingId;
  readonly addresses: readonly string[];
  readonly onClose: () => void;
}

function FetchSheet({ id, addresses, onClose }: FetchSheetProps) {
  const { platform } = useServices();
  const { state, start, cancel } = useFetchPictures(id);
  const canFetch = platform.capabilities.fetchesPictures;
  const close = (): void => {
    cancel();
    onClose();
  };
  return (
    <Dialog
      title="Fetch pictures?"
      width="wide"
      isOpen
      onClose={close}
      actions={
        <>
          <Button autoFocus onPress={close}>
            {state.step === 'ended' ? 'Close' : 'Cancel'}
          </Button>
          {canFetch && state.step === 'asking' ? (
            <Button variant="primary" onPress={() => void start(addresses)}>
              Fetch {addresses.length === 1 ? 'it' : `all ${addresses.length}`}
            </Button>
          ) : null}
        </>
      }
    >
      {state.step === 'ended' ? (
        <Failures failures={state.failures} />
      ) : state.step === 'fetching' ? (
        <Progress label="Fetching" done={state.done} total={state.total} />
      ) : (
        <>
          <p>
            {canFetch
              ? 'The saved file does not hold these pictures. They would be asked for from the web, where the servers can see that somebody does; nothing else is sent.'
              : 'The saved file does not hold these pictures. In a browser Clipfold cannot fetch them: the desktop edition can.'}
          </p>
          <ul className="picture-addresses" aria-label="Addresses of the pictures" tabIndex={0}>
            {addresses.map((address) => (
              <li key={address} dir="ltr">
                {address}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

interface FailuresProps {
  readonly failures: readonly { readonly address: string; readonly message: string }[];
}

function Failures({ failures }: FailuresProps) {
  if (failures.length === 0) return <p>All of them are stored with the clipping.</p>;
  return (
    <ul className="picture-addresses" aria-label="Pictures that could not be fetched" tabIndex={0}>
      {failures.map(({ address, message }) => (
        <li key={address}>
          <bdi dir="ltr">{address}</bdi>
          <p>{message}</p>
        </li>
      ))}
    </ul>
  );
}
