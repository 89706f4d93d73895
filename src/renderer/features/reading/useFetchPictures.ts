import { useCallback, useEffect, useRef, useState } from 'react';
import type { Asset, ClippingId } from '../../../core/library/entities.ts';
import { imageSize } from '../../../core/library/imageSize/index.ts';
import { sha256Hex } from '../../../core/library/sha256Hex.ts';
import { useServices } from '../../app/services.ts';
import type { FetchedPicture } from '../../../shared/platform.ts';
import type { FetchedAsset } from '../../storage/contract.ts';

export type FetchState =
  | { readonly step: 'asking' }
  | { readonly step: 'fetching'; readonly done: number; readonly total: number }
  | {
      readonly step: 'ended';
      readonly failures: readonly { readonly address: string; readonly message: string }[];
    };

interface FetchControl {
  readonly state: FetchState;
  /** Fetches these pictures one by one, and stores those that came. */
  readonly start: (addresses: readonly string[]) => Promise<void>;
  /** Stops after the one under way; nothing is stored then. */
  readonly cancel: () => void;
}

/** The fetching of one clipping's pictures, after a person has agreed to their addresses. */
export function useFetchPictures(id: ClippingId): FetchControl {
  const { platform, library, perform } = useServices();
  const [state, setState] = useState<FetchState>({ step: 'asking' });
  const run = useRef(new AbortController());
  const cancel = useCallback(() => run.current.abort(), []);
  useEffect(() => cancel, [cancel]);

  const start = async (addresses: readonly string[]): Promise<void> => {
    run.current = new AbortController();
    const { signal } = run.current;
    const failures: { readonly address: string; readonly message: string }[] = [];
    const fetched: FetchedAsset[] = [];
    for (const [done, address] of addresses.entries()) {
      setState({ step: 'fetching', done, total: addresses.length });
      const picture = await platform.fetchPicture(address);
      if (signal.aborted) return;
      if (picture.ok) fetched.push({ address, asset: await assetOf(picture.value) });
      else failures.push({ address, message: picture.error.message });
    }
    if (fetched.length > 0) await perform(library.addPictures(id, fetched));
    setState({ step: 'ended', failures });
  };

  return {
    state,
    start,
    cancel,
  };
}

async function assetOf({ mediaType, bytes }: FetchedPicture): Promise<Asset> {
  const size = imageSize(bytes);
  return {
    sha256: await sha256Hex(bytes),
    mediaType,
    bytes: new Uint8Array(bytes),
    width: size?.width ?? null,
    height: size?.height ?? null,
  };
}
