import { useEffect, useEffectEvent } from 'react';
import { isTextField } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { useImport } from './ImportProvider.tsx';
import { htmlOf, pastedPage } from './pastedPage.ts';

/** Imports a page's HTML, or files, pasted anywhere but in a text field. */
export function usePastedPages(): void {
  const { platform, announce } = useServices();
  const { take } = useImport();

  const answer = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData, target } = event;
    if (event.defaultPrevented || clipboardData === null || isTextField(target)) return;
    event.preventDefault();
    const files = [...clipboardData.files];
    const html = htmlOf(clipboardData);
    if (html !== null) {
      void take(Promise.resolve({ ok: true, value: [pastedPage(html, new Date())] }));
    } else if (files.length > 0) void take(platform.filesFromInput(files));
    else announce('The clipboard holds no page. Copy a page’s text or its HTML, and paste again.');
  });

  useEffect(() => {
    const listener = (event: ClipboardEvent): void => answer(event);
    window.addEventListener('paste', listener);
    return () => window.removeEventListener('paste', listener);
  }, []);
}
