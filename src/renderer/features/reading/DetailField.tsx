import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { Button } from '../../ui/index.ts';
import type { FormField } from './detailsForm.ts';
import { fieldLabels } from './words/fields.ts';

interface DetailFieldProps {
  readonly field: FormField;
  readonly text: string;
  /** What was read on the page. */
  readonly read: string;
  readonly problem: string | null;
  /** The article's language, for the words of it. */
  readonly lang: string;
  readonly autoFocus: boolean;
  readonly onChange: (text: string) => void;
}

/** How many lines a field has, where it is more than one. */
const lines: Readonly<Partial<Record<FormField, number>>> = { title: 2, standfirst: 3, authors: 2 };

const labels: Readonly<Record<FormField, string>> = {
  ...fieldLabels,
  authors: 'Authors, one a line',
};

const isOfArticle = (field: FormField): boolean =>
  !['published', 'modified', 'lang'].includes(field);

/** One detail of a clipping, to be corrected or gone back to what the page says. */
export function DetailField(props: DetailFieldProps) {
  const { field, text, read, problem, lang, autoFocus, onChange } = props;
  const rows = lines[field];
  const words = isOfArticle(field) && lang !== 'und' ? { lang } : {};
  return (
    <TextField
      className="field detail"
      value={text}
      onChange={onChange}
      isInvalid={problem !== null}
      isRequired={field === 'title'}
      autoFocus={autoFocus}
    >
      <Label className="field-label">{labels[field]}</Label>
      {rows === undefined ? (
        <Input className="field-input" dir="auto" {...words} />
      ) : (
        <TextArea className="field-input" rows={rows} dir="auto" {...words} />
      )}
      <FieldError className="field-error">{problem}</FieldError>
      {text === read ? null : (
        <span className="detail-read">
          <Text slot="description">
            Corrected by you.{' '}
            {read === '' ? (
              'Nothing was read.'
            ) : (
              <>
                Read as “<bdi>{read}</bdi>”.
              </>
            )}
          </Text>
          <Button
            variant="quiet"
            aria-label={`Go back to what was read: ${fieldLabels[field]}`}
            onPress={() => onChange(read)}
          >
            Go back
          </Button>
        </span>
      )}
    </TextField>
  );
}
