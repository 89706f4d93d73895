import { useState } from 'react';
import { useCommandHandler } from '../../app/commands/index.ts';
import { readingSizes, type Theme, themes, usePreferences } from '../../app/preferences/index.ts';
import { useServices } from '../../app/services.ts';
import { Button, Choice, Dialog, OnOff } from '../../ui/index.ts';
import './SettingsDialog.css';

const themeLabels: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

/** Appearance, keys and the search index. Every change holds at once. */
export function SettingsDialog() {
  const [isOpen, setOpen] = useState(false);
  const { preferences, change } = usePreferences();
  useCommandHandler('app.settings', () => setOpen(true));
  return (
    <Dialog title="Settings" isOpen={isOpen} onClose={() => setOpen(false)}>
      <div className="settings">
        <Choice
          label="Appearance"
          orientation="horizontal"
          value={preferences.theme}
          options={themes.map((value) => ({ value, label: themeLabels[value] }))}
          onChange={(theme) => change({ theme })}
        />
        <ReadingSize />
        <OnOff isOn={preferences.singleKeys} onChange={(singleKeys) => change({ singleKeys })}>
          Shortcuts of a single key, such as S for Star
        </OnOff>
        <SearchIndex />
        <div className="settings-actions">
          <Button variant="primary" onPress={() => setOpen(false)}>
            Close
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function ReadingSize() {
  const { preferences, change } = usePreferences();
  return (
    <label className="field">
      <span className="field-label">Size of the article’s text</span>
      <span className="settings-row">
        <input
          type="range"
          className="settings-range"
          min={0}
          max={readingSizes.length - 1}
          value={readingSizes.findIndex((size) => size >= preferences.readingSize)}
          aria-valuetext={`${preferences.readingSize} pixels`}
          onChange={({ currentTarget }) => {
            const readingSize = readingSizes[Number(currentTarget.value)];
            if (readingSize !== undefined) change({ readingSize });
          }}
        />
        <span className="settings-sample" aria-hidden>
          Aa
        </span>
      </span>
    </label>
  );
}

function SearchIndex() {
  const { search, announce } = useServices();
  const [isBusy, setBusy] = useState(false);
  const rebuild = async (): Promise<void> => {
    setBusy(true);
    const rebuilt = await search.rebuild();
    setBusy(false);
    if (rebuilt.ok) announce('The search index is new.');
    else announce(rebuilt.error.message, 'error');
  };
  return (
    <div className="settings-row">
      <p className="settings-note">If the search misses something, make its index anew.</p>
      <Button isDisabled={isBusy} onPress={() => void rebuild()}>
        {isBusy ? 'Making it…' : 'Rebuild index'}
      </Button>
    </div>
  );
}
