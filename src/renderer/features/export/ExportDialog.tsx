import { useState } from 'react';
import type { ClippingId } from '../../../core/library/entities.ts';
import { CommandButton, useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { useSession } from '../../app/session/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import type { ExportFormat } from '../../workers/contract.ts';
import { ExportChoices, type ExportForm, type ExportScope } from './ExportChoices.tsx';
import { ExportReport } from './ExportReport.tsx';
import { type ExportOrder, useExport } from './useExport.ts';

/** The button that opens the export dialog. */
export function ExportButton() {
  return <CommandButton command="export.selection" withLabel />;
}

/** Asks what to export and to where, shows how it goes and how it went. */
export function ExportDialog() {
  const { session, list } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [scope, setScope] = useState<ExportScope>('list');
  const control = useExport();
  const hasSelection = session.selection.selected.size > 0;

  const open = (wanted: ExportScope): void => {
    if (control.state.step === 'ended') control.reset();
    setScope(wanted);
    setOpen(true);
  };
  useCommandHandler('export.selection', () =>
    open(hasSelection ? 'selection' : list.ids.length > 0 ? 'list' : 'library'),
  );
  useCommandHandler('export.all', () => open('library'));

  const { step } = control.state;
  // A running export goes on behind a closed dialog only if it is cancelled first.
  const close = (): void => {
    if (step === 'running') control.cancel();
    setOpen(false);
  };

  return (
    <Dialog
      title={step === 'ended' ? 'Export ended' : 'Export clippings'}
      isOpen={isOpen}
      onClose={close}
      actions={
        step === 'choosing' ? undefined : (
          <Button autoFocus onPress={close} variant={step === 'ended' ? 'primary' : 'plain'}>
            {step === 'ended' ? 'Close' : 'Cancel'}
          </Button>
        )
      }
    >
      {control.state.step === 'choosing' ? (
        <Choosing scope={scope} onScope={setScope} onCancel={close} onStart={control.start} />
      ) : (
        <ExportReport state={control.state} />
      )}
    </Dialog>
  );
}

interface ChoosingProps {
  readonly scope: ExportScope;
  readonly onScope: (scope: ExportScope) => void;
  readonly onCancel: () => void;
  readonly onStart: (ids: readonly ClippingId[], order: ExportOrder) => Promise<void>;
}

function Choosing({ scope, onScope, onCancel, onStart }: ChoosingProps) {
  const { library, platform } = useServices();
  const { session, list } = useSession();
  const [form, setForm] = useState<ExportForm>(
    platform.capabilities.exportsToFolder ? 'folder' : 'zip',
  );
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [isAsking, setAsking] = useState(false);
  const { selected } = session.selection;

  const start = async (): Promise<void> => {
    setAsking(true);
    const ids = {
      selection: () => Promise.resolve(list.ids.filter((id) => selected.has(id))),
      list: () => Promise.resolve(list.ids),
      library: async () => [
        ...(await library.list({ kind: 'all' }, 'added')),
        ...(await library.list({ kind: 'archive' }, 'added')),
      ],
    };
    await onStart([...new Set(await ids[scope]())], { form, format });
    setAsking(false);
  };

  return (
    <>
      <ExportChoices
        scope={scope}
        format={format}
        form={form}
        selected={selected.size}
        listed={list.ids.length}
        onScope={onScope}
        onFormat={setFormat}
        onForm={setForm}
      />
      <div className="export-actions">
        <Button onPress={onCancel}>Cancel</Button>
        <Button variant="primary" autoFocus isDisabled={isAsking} onPress={() => void start()}>
          Export
        </Button>
      </div>
    </>
  );
}
