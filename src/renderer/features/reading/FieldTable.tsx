import { fieldRows, type FieldRow } from './fieldRows.ts';
import { Meter } from './Meter.tsx';
import type { ClippingBehind } from './useActiveClipping.ts';
import { confidenceLabel } from './words/confidence.ts';
import { sourceLabel } from './words/fields.ts';

/** Each field with its value, where it was read, how surely, and the words it was found in. */
export function FieldTable({ behind }: { readonly behind: ClippingBehind }) {
  const { clipping, reading } = behind;
  const rows = fieldRows(behind, navigator.language);
  const found = rows.filter(({ value, corrected }) => value !== null || corrected !== null);
  const missing = rows.filter((row) => !found.includes(row));
  return (
    <>
      {reading === undefined ? (
        <p className="reading-notice">
          An earlier version of Clipfold read this clipping and kept no reasons. Read it again to
          see them: your notes, highlights and corrections stay.
        </p>
      ) : null}
      <dl className="field-table">
        {found.map((row) => (
          <div key={row.name} className="field-row">
            <dt>{row.label}</dt>
            <dd>
              <p className="field-value" lang={langOf(row, clipping.lang)} dir="auto">
                {row.value ?? '—'}
              </p>
              <Ground row={row} />
            </dd>
          </div>
        ))}
      </dl>
      {missing.length === 0 ? null : (
        <p className="reading-aside">
          Not found on the page: {missing.map(({ label }) => label.toLowerCase()).join(', ')}.
        </p>
      )}
    </>
  );
}

/** Dates and languages are written in the reader's language, the rest is the article's. */
const langOf = ({ name }: FieldRow, lang: string): string | undefined =>
  ['published', 'modified', 'lang', 'canonicalUrl'].includes(name) ? undefined : lang;

function Ground({ row }: { readonly row: FieldRow }) {
  const { corrected, evidence } = row;
  if (corrected !== null) {
    return (
      <p className="field-ground">
        <strong>Corrected by you</strong>
        <span>
          {corrected.from === null ? 'Nothing was read' : 'Read as '}
          {corrected.from === null ? null : <bdi>“{corrected.from}”</bdi>}
        </span>
      </p>
    );
  }
  if (evidence === null) return null;
  const sure = confidenceLabel(evidence.confidence);
  return (
    <>
      <p className="field-ground">
        <span>{sourceLabel(evidence.source)}</span>
        <Meter
          label={`Confidence in ${row.label.toLowerCase()}`}
          value={evidence.confidence}
          text={sure}
        />
      </p>
      {evidence.found === '' || evidence.found === row.value ? null : (
        <q className="field-found" dir="auto">
          {evidence.found}
        </q>
      )}
    </>
  );
}
