import { Pencil, Trash2 } from 'lucide-react';
import { type Dispatch, type SetStateAction, type SubmitEvent, useMemo, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Tag } from '../../../core/library/entities.ts';
import { useServices } from '../../app/services.ts';
import { Button, ConfirmDialog, ContextMenu, Dialog } from '../../ui/index.ts';

export interface TagMenu {
  readonly tag: Tag;
  readonly anchor: Element;
  readonly step: 'menu' | 'rename' | 'delete';
}

interface TagActionsProps {
  readonly menu: TagMenu;
  readonly onChange: Dispatch<SetStateAction<TagMenu | null>>;
}

/** A tag's menu, and the dialogs that it leads to. */
export function TagActions({ menu, onChange }: TagActionsProps) {
  const { library, perform } = useServices();
  const { tag, anchor, step } = menu;
  const anchorRef = useMemo(() => ({ current: anchor }), [anchor]);
  const close = (): void => onChange(null);

  switch (step) {
    case 'menu':
      return (
        <ContextMenu
          label={`Tag ${tag.name}`}
          anchor={anchorRef}
          isOpen
          // Choosing an entry closes the menu after it has led on to a dialog.
          onClose={() => onChange((now) => (now?.step === 'menu' ? null : now))}
          entries={[
            {
              id: 'rename',
              label: 'Rename tag…',
              icon: Pencil,
              perform: () => onChange({ ...menu, step: 'rename' }),
            },
            {
              id: 'delete',
              label: 'Delete tag…',
              icon: Trash2,
              danger: true,
              perform: () => onChange({ ...menu, step: 'delete' }),
            },
          ]}
        />
      );
    case 'rename':
      return <RenameDialog tag={tag} onClose={close} />;
    case 'delete':
      return (
        <ConfirmDialog
          title={`Delete the tag “${tag.name}”?`}
          confirmLabel="Delete tag"
          isOpen
          onClose={close}
          onConfirm={() => void perform(library.deleteTag(tag.id))}
        >
          It is taken off every clipping that carries it, and so are the tags below it. The
          clippings stay.
        </ConfirmDialog>
      );
  }
}

function RenameDialog({ tag, onClose }: { readonly tag: Tag; readonly onClose: () => void }) {
  const { library, perform } = useServices();
  const [name, setName] = useState(tag.name);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onClose();
    if (name.trim() !== tag.name) void perform(library.renameTag(tag.id, name));
  };

  return (
    <Dialog title="Rename tag" isOpen onClose={onClose}>
      <form className="rename-form" onSubmit={submit}>
        <TextField className="field" value={name} onChange={setName} autoFocus isRequired>
          <Label className="field-label">Name (a slash puts it below another tag)</Label>
          <Input className="field-input" dir="auto" />
        </TextField>
        <div className="rename-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={name.trim() === ''}>
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
