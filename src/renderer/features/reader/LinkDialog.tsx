import { Button, Dialog } from '../../ui/index.ts';

interface LinkDialogProps {
  /** The address to open, or null while nothing is asked. */
  readonly address: string | null;
  readonly onClose: () => void;
  readonly onOpen: (address: string) => void;
}

/** Shows where a link really leads before anything leaves the app. */
export function LinkDialog({ address, onClose, onOpen }: LinkDialogProps) {
  return (
    <Dialog
      title={address?.startsWith('mailto:') ? 'Write an e-mail?' : 'Open this address?'}
      isOpen={address !== null}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            autoFocus
            onPress={() => {
              onClose();
              if (address !== null) onOpen(address);
            }}
          >
            Open
          </Button>
        </>
      }
    >
      <p>It opens outside Clipfold, where the page can see that you visit it.</p>
      <p className="link-address" dir="ltr">
        {address}
      </p>
    </Dialog>
  );
}
