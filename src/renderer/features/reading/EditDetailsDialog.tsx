import { useState } from 'react';
import { correctionsIn } from '../../../core/library/repair.ts';
import { detailsOf } from '../../../core/library/readings.ts';
import { useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { useSession } from '../../app/session/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { DetailField } from './DetailField.tsx';
import { formFields, formOf, problemOf, wantedDetails, type DetailsForm } from './detailsForm.ts';
import { type ClippingBehind, useActiveClipping } from './useActiveClipping.ts';
import './EditDetailsDialog.css';

/** Lets a person correct what was read of the clipping: its details, not its text. */
export function EditDetailsDialog() {
  const { session } = useSession();
  const { active } = session.selection;
  const [isOpen, setOpen] = useState(false);
  const behind = useActiveClipping(isOpen);
  useCommandHandler('clipping.editDetails', () => setOpen(true), active !== null);
  if (!isOpen || behind === undefined) return null;
  return <DetailsSheet key={behind.clipping.id} behind={behind} onClose={() => setOpen(false)} />;
}

interface DetailsSheetProps {
  readonly behind: ClippingBehind;
  readonly onClose: () => void;
}

function DetailsSheet({ behind, onClose }: DetailsSheetProps) {
  const { clipping, repair } = behind;
  const { library, perform } = useServices();
  const [form, setForm] = useState<DetailsForm>(() => formOf(clipping));
  const [showsProblems, setShowsProblems] = useState(false);
  const read = repair?.read ?? detailsOf(clipping);
  const asRead = formOf(read);
  const isSound = formFields.every((field) => problemOf(field, form[field]) === null);

  const save = (): void => {
    if (!isSound) {
      setShowsProblems(true);
      return;
    }
    const corrected = correctionsIn(read, wantedDetails(form));
    onClose();
    const before = JSON.stringify(repair?.corrected ?? {});
    if (JSON.stringify(corrected) === before) return;
    void perform(library.correctDetails(clipping.id, corrected));
  };

  return (
    <Dialog
      title="Edit details"
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <form
        className="details-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className="details-hint">
          What you correct stays when the page is read again. The original is not changed.
        </p>
        {formFields.map((field, index) => (
          <DetailField
            key={field}
            field={field}
            text={form[field]}
            read={asRead[field]}
            problem={showsProblems ? problemOf(field, form[field]) : null}
            lang={clipping.lang}
            autoFocus={index === 0}
            onChange={(text) => setForm({ ...form, [field]: text })}
          />
        ))}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
