import { useState } from 'react';
import { Button, Choice } from '../../ui/index.ts';
import type { NumberedBlock } from './blockChoices.ts';
import type { ClippingBehind } from './useActiveClipping.ts';
import { useBlocks } from './useBlocks.ts';
import { likelihoodLabel } from './words/confidence.ts';
import { groundOf, reasonsOf } from './words/reasons.ts';

const views = [
  { value: 'all', label: 'All' },
  { value: 'kept', label: 'Kept' },
  { value: 'left', label: 'Left out' },
] as const;
type View = (typeof views)[number]['value'];

/** Every block of the page in order: what was kept, what was left, why, and a way to change it. */
export function BlockList({ behind }: { readonly behind: ClippingBehind }) {
  const { clipping, repair, text } = behind;
  const { blocks, failure, isBusy, toggle } = useBlocks(clipping.id, repair);
  const [view, setView] = useState<View>('all');
  if (failure !== null) return <p className="reading-notice">{failure}</p>;
  if (blocks === undefined) return <p className="reading-aside">Reading the original…</p>;
  if (blocks.length === 0) {
    return (
      <p className="reading-notice">
        The original is plain text. It has no blocks to choose from: its lines are the article.
      </p>
    );
  }
  const shown = blocks.filter(({ kept }) => view === 'all' || kept === (view === 'kept'));
  return (
    <>
      <div className="block-head">
        <Choice
          label="Show"
          orientation="horizontal"
          value={view}
          options={views.map(({ value, label }) => ({
            value,
            label: `${label} (${count(blocks, value)})`,
          }))}
          onChange={setView}
        />
      </div>
      <ul className="block-list" aria-label="Blocks of the page" aria-busy={isBusy}>
        {shown.map((block) => (
          <Block
            key={`${block.nth} ${block.text}`}
            block={block}
            lang={clipping.lang}
            isAbove={block.kept && !text.includes(block.text.slice(0, 40))}
            isBusy={isBusy}
            onToggle={() => void toggle(block)}
          />
        ))}
      </ul>
    </>
  );
}

const count = (blocks: readonly NumberedBlock[], view: View): number =>
  view === 'all' ? blocks.length : blocks.filter(({ kept }) => kept === (view === 'kept')).length;

interface BlockProps {
  readonly block: NumberedBlock;
  readonly lang: string;
  /** It is kept, but not in the running text. */
  readonly isAbove: boolean;
  readonly isBusy: boolean;
  readonly onToggle: () => void;
}

function Block({ block, lang, isAbove, isBusy, onToggle }: BlockProps) {
  const { text, kept, likely, ground } = block;
  const said = isAbove ? 'It is set above the text, as a field' : groundOf(block);
  const judged = ground === 'likely' ? `It is ${likelihoodLabel(likely)}` : said;
  return (
    <li className="block" data-kept={kept}>
      <div className="block-words">
        <p lang={lang} dir="auto">
          {text}
        </p>
        <p className="field-ground">
          <strong>{kept ? 'Kept' : 'Left out'}</strong>
          <span>{isAbove ? said : judged}</span>
        </p>
        <Why block={block} />
      </div>
      <Button
        isDisabled={isBusy}
        aria-label={`${kept ? 'Take out' : 'Put back'}: ${text.slice(0, 60)}`}
        onPress={onToggle}
      >
        {kept ? 'Take out' : 'Put back'}
      </Button>
    </li>
  );
}

function Why({ block }: { readonly block: NumberedBlock }) {
  const { inFavour, against } = reasonsOf(block);
  if (inFavour.length + against.length === 0) return null;
  return (
    <details className="block-why">
      <summary>Why</summary>
      {inFavour.length === 0 ? null : <p>For it: {inFavour.join('; ')}.</p>}
      {against.length === 0 ? null : <p>Against it: {against.join('; ')}.</p>}
    </details>
  );
}
