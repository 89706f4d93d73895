import { Copy } from 'lucide-react';
import type { ClippingId, Original } from '../../../core/library/entities.ts';
import { useServices } from '../../app/services.ts';
import { useLive } from '../../storage/index.ts';
import { IconButton } from '../../ui/index.ts';
import { formatPublished } from '../../../core/library/publishedMoment.ts';
import { formatNames, learnedFrom } from '../../../core/library/provenance.ts';
import { fileSize } from './fileSize.ts';

/** What the clipping was made from: which file, saved when and where, and how that is known. */
export function OriginalSection({ clippingId }: { readonly clippingId: ClippingId }) {
  const { library } = useServices();
  const original = useLive(() => library.original(clippingId), [library, clippingId]);
  if (original?.clippingId !== clippingId) return null;
  return (
    <section>
      <div className="annotations-heading">
        <h2>Original</h2>
      </div>
      <Facts original={original} />
    </section>
  );
}

function Facts({ original }: { readonly original: Original }) {
  const { fileName, format, size, savedAt, url, sha256 } = original;
  return (
    <dl className="original">
      <dt>File</dt>
      <dd>
        {/* Not `auto`: an Arabic name's ending must stay at its end. */}
        <bdi dir="ltr">{fileName}</bdi>
        <span className="original-aside">
          {formatNames[format] ?? format} · {fileSize(size, navigator.language)}
        </span>
      </dd>
      {savedAt === null ? null : (
        <>
          <dt>Saved</dt>
          <dd>
            {formatPublished(savedAt.value, navigator.language)}
            <span className="original-aside">{learnedFrom[savedAt.from]}</span>
          </dd>
        </>
      )}
      {url === null ? null : (
        <>
          <dt>From</dt>
          <dd>
            <bdi className="original-address">{url.value}</bdi>
            <span className="original-aside">{learnedFrom[url.from]}</span>
          </dd>
        </>
      )}
      <dt>SHA-256</dt>
      <dd className="original-digest">
        <code title={sha256}>{sha256.slice(0, 16)}…</code>
        <CopyDigest digest={sha256} />
      </dd>
    </dl>
  );
}

function CopyDigest({ digest }: { readonly digest: string }) {
  const { announce } = useServices();
  const copy = (): void => {
    navigator.clipboard.writeText(digest).then(
      () => announce('Copied the SHA-256.'),
      () => announce('The system did not let Clipfold copy this.', 'error'),
    );
  };
  return <IconButton label="Copy the SHA-256" icon={Copy} onPress={copy} />;
}
