import { useEffect, useState } from 'react';
import type { Sha256 } from '../../../core/library/entities.ts';
import { useServices } from '../../app/services.ts';

/** The address of a stored picture while it is shown; null until it is read. */
export function usePicture(sha256: Sha256 | null): string | null {
  const { library } = useServices();
  const [picture, setPicture] = useState<{ of: Sha256; address: string } | null>(null);

  useEffect(() => {
    if (sha256 === null) return;
    let address: string | null = null;
    let current = true;
    void library.asset(sha256).then((asset) => {
      if (!current || asset === undefined) return;
      address = URL.createObjectURL(new Blob([asset.bytes.slice()], { type: asset.mediaType }));
      setPicture({ of: sha256, address });
    });
    return () => {
      current = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [library, sha256]);

  return picture !== null && picture.of === sha256 ? picture.address : null;
}
