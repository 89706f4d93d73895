import { keysOf, runCommand } from '../commands/index.ts';
import { useImport } from '../../features/import/index.ts';
import { Button } from '../../ui/index.ts';
import { samplePage } from './samplePage.ts';
import './Welcome.css';

const ways: readonly (readonly [string, string])[] = [
  [
    'Chrome and Edge',
    `${keysOf('Mod+S')}, “Webpage, complete”: a file and a folder beside it. Drop both.`,
  ],
  [
    'Firefox',
    `${keysOf('Mod+S')}, “Web page, complete”: a file and a folder beside it. Drop both.`,
  ],
  ['Any browser', `Copy the article on the page, and paste it here with ${keysOf('Mod+V')}.`],
];

/** The first page of an empty library: what to do, and how to save a page. */
export function Welcome() {
  const { take } = useImport();
  return (
    <div className="welcome">
      <div className="welcome-sheet">
        <h2 className="welcome-title">Drop a saved page here</h2>
        <p className="welcome-lead">
          Clipfold turns the news pages you have saved into clean clippings that stay on this
          computer: to read offline, tag, mark, find again and cite.
        </p>
        <p className="welcome-actions">
          <Button variant="primary" onPress={() => void runCommand('import.files')}>
            Choose files…
          </Button>
          <Button variant="quiet" onPress={() => void take(samplePage())}>
            Try it with a sample page
          </Button>
        </p>
        <h3 className="welcome-heading">How to save a page</h3>
        <dl className="welcome-ways">
          {ways.map(([browser, how]) => (
            <div key={browser}>
              <dt>{browser}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
