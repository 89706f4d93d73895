import type { ReactNode, Ref } from 'react';
import type { Clipping } from '../../../core/library/entities.ts';
import { sourceName } from '../../../core/library/sourceName.ts';
import { lengthLabel } from './readingTime.ts';

interface ReaderBarProps {
  readonly clipping: Clipping;
  /** Whether the headline has left the view, so that the bar says what is being read. */
  readonly showsTitle: boolean;
  readonly actions: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

/** A slim line above the article: what is being read, how long it is, what can be done with it. */
export function ReaderBar({ clipping, showsTitle, actions, ref }: ReaderBarProps) {
  const { title, wordCount, lang } = clipping;
  const from = sourceName(clipping);
  return (
    <header ref={ref} tabIndex={-1} className="reader-bar">
      <p className="reader-bar-title" data-shown={showsTitle}>
        {from === null ? null : (
          <>
            <bdi className="reader-bar-outlet">{from}</bdi>
            <span aria-hidden> · </span>
          </>
        )}
        <bdi lang={lang}>{title}</bdi>
      </p>
      <span className="reader-bar-length">{lengthLabel(wordCount, lang, navigator.language)}</span>
      {actions}
    </header>
  );
}
