import { type ChangeEvent, useRef, useState } from 'react';
import { useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { useImport } from './ImportProvider.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { DropVeil } from './DropVeil.tsx';
import { usePastedPages } from './usePastedPages.ts';

/** Every way in: the file inputs, the window as a drop target, the clipboard, and their commands. */
export function ImportSources() {
  const { platform } = useServices();
  const { take } = useImport();
  const [isPasting, setPasting] = useState(false);
  const fileInput = useRef<HTMLInputElement>(null);
  usePastedPages();

  useCommandHandler('import.files', () => {
    // A click in the page opens the page's own input; the native menu's command has none.
    if (navigator.userActivation.isActive) fileInput.current?.click();
    else void take(platform.chooseFiles('files'));
  });
  useCommandHandler('import.folder', () => void take(platform.chooseFiles('folder')));
  useCommandHandler('import.paste', () => setPasting(true));

  const takeInput = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.currentTarget.files ?? [])];
    // Emptied, so that choosing the same file again is a change again.
    event.currentTarget.value = '';
    if (files.length > 0) void take(platform.filesFromInput(files));
  };

  return (
    <>
      <input
        ref={fileInput}
        type="file"
        multiple
        hidden
        aria-label="Files to import"
        data-testid="import-files"
        onChange={takeInput}
      />
      <DropVeil />
      <PasteDialog isOpen={isPasting} onClose={() => setPasting(false)} />
    </>
  );
}
