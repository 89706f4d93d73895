import type { Failure } from '../../core/result.ts';
import { Button } from '../ui/index.ts';
import './OpeningFailure.css';

export type OpeningFailureCode = 'newer-schema' | 'blocked' | 'unavailable';

const titles: Readonly<Record<OpeningFailureCode, string>> = {
  'newer-schema': 'This library needs a newer Clipfold',
  blocked: 'The library is in use by an older window',
  unavailable: 'The library could not be opened',
};

/** The whole page while the library cannot be opened: what happened, and that nothing is lost. */
export function OpeningFailure({ failure }: { readonly failure: Failure<OpeningFailureCode> }) {
  return (
    <main className="opening-failure" aria-label="Clipfold could not start">
      <div role="alert">
        <h1 className="opening-title">{titles[failure.code]}</h1>
        <p>{failure.message}</p>
        <p>Clipfold has changed nothing: what is stored stays as it is.</p>
      </div>
      <Button variant="primary" onPress={() => window.location.reload()}>
        Try again
      </Button>
    </main>
  );
}
