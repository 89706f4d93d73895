import { type RefObject, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Tag } from '../../../core/library/entities.ts';
import { complete, tidyTagName } from './completion.ts';

interface TagBoxProps {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Tags to offer. */
  readonly tags: readonly Tag[];
  /** All there are, so that none is offered as new. */
  readonly known: readonly Tag[];
  readonly onAdd: (name: string) => void;
}

const CREATE = 'create';

/** The box that adds tags: completes existing ones, and Enter makes what was typed into one. */
export function TagBox({ input, tags, known, onAdd }: TagBoxProps) {
  const [text, setText] = useState('');
  // A box that takes its text back would open its list again; a new box stays shut.
  const [added, setAdded] = useState(0);
  const { tags: offered } = complete(text, tags);
  const { creates } = complete(text, known);
  const add = (name: string): void => {
    const tidy = tidyTagName(name);
    if (tidy === '') return;
    setText('');
    setAdded(added + 1);
    onAdd(tidy);
  };

  return (
    <ComboBox
      key={added}
      aria-label="Add tag"
      className="field"
      allowsCustomValue
      allowsEmptyCollection
      defaultFilter={() => true}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key === CREATE) add(creates ?? '');
        else if (key !== null) add(tags.find((tag) => tag.id === key)?.name ?? '');
      }}
    >
      <Input
        ref={input}
        autoFocus={added > 0}
        className="field-input"
        placeholder="Add tag"
        onKeyDown={(event) => {
          const isOptionChosen = event.currentTarget.hasAttribute('aria-activedescendant');
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && !isOptionChosen) {
            event.preventDefault();
            add(event.currentTarget.value);
          }
        }}
      />
      <Popover className="option-popover">
        <ListBox
          className="option-list"
          renderEmptyState={() => <p className="option-none">Type a name and press Enter.</p>}
        >
          {offered.map((tag) => (
            <ListBoxItem key={tag.id} id={tag.id} textValue={tag.name} className="option">
              <bdi>{tag.name}</bdi>
            </ListBoxItem>
          ))}
          {creates === null ? null : (
            <ListBoxItem id={CREATE} textValue={creates} className="option">
              Create “<bdi>{creates}</bdi>”
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
