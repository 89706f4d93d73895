import { useState } from 'react';
import { useServices } from '../../app/services.ts';

interface Links {
  /** The address the page has to ask about; null while there is none. */
  readonly asked: string | null;
  /** A link was followed: asks first, unless the platform itself does. */
  readonly follow: (address: string) => void;
  readonly open: (address: string) => void;
  readonly cancel: () => void;
}

/** Links lead out of the app, never anywhere within it, and only after a question. */
export function useLinks(): Links {
  const { platform, announce } = useServices();
  const [asked, setAsked] = useState<string | null>(null);
  const open = (address: string): void => {
    void platform.openExternal(address).then((opened) => {
      if (!opened.ok) announce(opened.error.message, 'error');
    });
  };
  return {
    asked,
    open,
    follow: (address) => {
      if (platform.capabilities.confirmsLinks) open(address);
      else setAsked(address);
    },
    cancel: () => setAsked(null),
  };
}
