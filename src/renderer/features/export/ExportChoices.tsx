import type { ReactNode } from 'react';
import { useServices } from '../../app/services.ts';
import { useLive } from '../../storage/index.ts';
import { Choice, type ChoiceOption } from '../../ui/index.ts';
import type { ExportFormat } from '../../workers/contract.ts';
import './ExportDialog.css';

export type ExportScope = 'selection' | 'list' | 'library';
export type ExportForm = 'folder' | 'zip';

interface ExportChoicesProps {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  readonly form: ExportForm;
  readonly selected: number;
  readonly listed: number;
  readonly onScope: (scope: ExportScope) => void;
  readonly onFormat: (format: ExportFormat) => void;
  readonly onForm: (form: ExportForm) => void;
}

/** What to export, as what, and where to. */
export function ExportChoices(props: ExportChoicesProps) {
  const { scope, format, form, selected, listed, onScope, onFormat, onForm } = props;
  const { library, platform } = useServices();
  const counts = useLive(() => library.counts(), [library]);
  const whole = counts === undefined ? '' : ` (${(counts.all + counts.archive).toLocaleString()})`;
  const forms: readonly ChoiceOption<ExportForm>[] = [
    ...(platform.capabilities.exportsToFolder ? [folderOption] : []),
    { value: 'zip', label: 'One zip file' },
  ];
  return (
    <div className="export-choices">
      <Choice
        label="What"
        value={scope}
        onChange={onScope}
        options={[
          {
            value: 'selection',
            label: `Selected clippings (${selected.toLocaleString()})`,
            disabled: selected === 0,
          },
          {
            value: 'list',
            label: `The clippings in this list (${listed.toLocaleString()})`,
            disabled: listed === 0,
          },
          { value: 'library', label: `The whole library${whole}, without the bin` },
        ]}
      />
      <Choice label="As" value={format} onChange={onFormat} options={formatOptions} />
      <p className="export-hint">{hints[format]}</p>
      <Choice label="To" value={form} onChange={onForm} options={forms} />
    </div>
  );
}

const formatOptions: readonly ChoiceOption<ExportFormat>[] = [
  { value: 'markdown', label: 'Markdown notes, to work on' },
  { value: 'html', label: 'Web pages (HTML), to read, print and pass on' },
];

const hints: Readonly<Record<ExportFormat, ReactNode>> = {
  markdown: (
    <>
      One note for each clipping, with its tags, highlights and notes; pictures beside them in{' '}
      <code>assets</code>.
    </>
  ),
  html: 'One file for each clipping, with its pictures, highlights, notes and provenance in it. Opening it fetches nothing.',
};

const folderOption: ChoiceOption<ExportForm> = {
  value: 'folder',
  label: 'A folder: what is there already is never overwritten',
};
