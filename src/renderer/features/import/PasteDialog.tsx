import { type ClipboardEvent, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { Button, Dialog } from '../../ui/index.ts';
import { useImport } from './ImportProvider.tsx';
import { htmlOf, pastedPage } from './pastedPage.ts';

interface PasteDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a page's HTML where the clipboard may not be read without a paste. */
export function PasteDialog({ isOpen, onClose }: PasteDialogProps) {
  const { take } = useImport();
  const [source, setSource] = useState('');

  const add = (html: string): void => {
    onClose();
    setSource('');
    void take(Promise.resolve({ ok: true, value: [pastedPage(html, new Date())] }));
  };
  const paste = (event: ClipboardEvent): void => {
    const html = htmlOf(event.clipboardData);
    if (html === null) return;
    event.preventDefault();
    add(html);
  };

  return (
    <Dialog
      title="Paste a page"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={source.trim() === ''} onPress={() => add(source)}>
            Add clipping
          </Button>
        </>
      }
    >
      <TextField className="field" autoFocus value={source} onChange={setSource} onPaste={paste}>
        <Label className="field-label">
          Paste what you copied from a page, or the page’s HTML source
        </Label>
        <TextArea className="field-input" rows={8} dir="auto" spellCheck="false" />
      </TextField>
    </Dialog>
  );
}
