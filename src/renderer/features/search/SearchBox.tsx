import { Search } from 'lucide-react';
import { useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { X } from 'lucide-react';
import { runCommand, shortcutOf, useCommandHandler } from '../../app/commands/index.ts';
import { useSession } from '../../app/session/index.ts';
import { Shortcut } from '../../ui/index.ts';
import './SearchBox.css';

/** Searches as one types; Escape clears it, Down goes to what was found. */
export function SearchBox() {
  const { session, dispatch } = useSession();
  const input = useRef<HTMLInputElement>(null);
  useCommandHandler('view.search', () => {
    input.current?.focus();
    input.current?.select();
  });
  return (
    <SearchField
      aria-label="Search clippings"
      className="search-box"
      value={session.query}
      onChange={(query) => dispatch({ type: 'query', query })}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') {
          event.continuePropagation(); // The app's shortcuts are heard at the window.
          return;
        }
        event.preventDefault();
        runCommand('view.clippings');
      }}
    >
      <Search aria-hidden size={16} strokeWidth={1.75} className="search-icon" />
      <Input ref={input} className="search-input" placeholder="Search clippings" dir="auto" />
      {session.query === '' ? (
        <Shortcut keys={shortcutOf('view.search') ?? ''} />
      ) : (
        <Button className="search-clear" aria-label="Clear search">
          <X aria-hidden size={14} />
        </Button>
      )}
    </SearchField>
  );
}
