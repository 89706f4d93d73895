import type { ReactNode } from 'react';
import { EXTRACTOR_VERSION } from '../../../core/article/version.ts';
import type { Original } from '../../../core/library/entities.ts';
import { learnedFrom } from '../../../core/library/provenance.ts';
import { formatPublished } from '../../../core/library/publishedMoment.ts';
import { Meter } from './Meter.tsx';
import type { ClippingBehind } from './useActiveClipping.ts';
import { confidenceLabel } from './words/confidence.ts';

/** What kind of page it is, how surely its text was found, by what, and where the file is from. */
export function ReadingFacts({ behind }: { readonly behind: ClippingBehind }) {
  const { reading, extractor, original } = behind;
  return (
    <dl className="field-table">
      {reading === undefined ? null : (
        <>
          <Fact name="Kind">
            <p className="field-value">
              {reading.kind.kind === 'article' ? 'An article' : 'A page, not one article'}
            </p>
            <p className="field-ground">
              <span>{sentence(reading.kind.reasons)}</span>
              <Meter
                label="Confidence in the kind"
                value={reading.kind.confidence}
                text={confidenceLabel(reading.kind.confidence)}
              />
            </p>
          </Fact>
          <Fact name="Text">
            <p className="field-ground">
              <span>How surely what is kept belongs to the article</span>
              <Meter
                label="Confidence in the text"
                value={reading.bodyConfidence}
                text={confidenceLabel(reading.bodyConfidence)}
              />
            </p>
          </Fact>
        </>
      )}
      <Fact name="Read by">
        <p className="field-value">Extractor version {extractor}</p>
        {extractor === EXTRACTOR_VERSION ? null : (
          <p className="field-ground">
            Version {EXTRACTOR_VERSION} is there by now. Read it again to use it.
          </p>
        )}
      </Fact>
      {original === undefined ? null : <Provenance original={original} />}
    </dl>
  );
}

function Provenance({ original }: { readonly original: Original }) {
  const { url, savedAt } = original;
  return (
    <>
      <Fact name="Saved from">
        <p className="field-value">
          {url === null ? 'The file does not say' : <bdi dir="ltr">{url.value}</bdi>}
        </p>
        {url === null ? null : <p className="field-ground">{learnedFrom[url.from]}</p>}
      </Fact>
      <Fact name="Saved on">
        <p className="field-value">
          {savedAt === null
            ? 'The file does not say'
            : formatPublished(savedAt.value, navigator.language)}
        </p>
        {savedAt === null ? null : <p className="field-ground">{learnedFrom[savedAt.from]}</p>}
      </Fact>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="field-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** `It is dated, is signed and has running text`. */
function sentence(reasons: readonly string[]): string {
  if (reasons.length === 0) return 'Nothing speaks clearly for it';
  return `It ${new Intl.ListFormat('en', { type: 'conjunction' }).format(reasons)}`;
}
