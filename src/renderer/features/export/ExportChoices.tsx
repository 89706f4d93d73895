import { useServices } from '../../app/services.ts';
import { useLive } from '../../storage/index.ts';
import { Choice, type ChoiceOption } from '../../ui/index.ts';
import './ExportDialog.css';

export type ExportScope = 'selection' | 'list' | 'library';
export type ExportForm = 'folder' | 'zip';

interface ExportChoicesProps {
  readonly scope: ExportScope;
  readonly form: ExportForm;
  readonly selected: number;
  readonly listed: number;
  readonly onScope: (scope: ExportScope) => void;
  readonly onForm: (form: ExportForm) => void;
}

/** What to export, and as what. */
export function ExportChoices(props: ExportChoicesProps) {
  const { scope, form, selected, listed, onScope, onForm } = props;
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
      <Choice label="To" value={form} onChange={onForm} options={forms} />
      <p className="export-hint">
        One Markdown note for each clipping, with its tags, highlights and notes; pictures beside
        them in <code>assets</code>.
      </p>
    </div>
  );
}

const folderOption: ChoiceOption<ExportForm> = {
  value: 'folder',
  label: 'A folder: what is there already is never overwritten',
};
