import { app, type WebContents } from 'electron';
import { openOutside } from './outside-links.ts';
import { isAllowedNavigation, type InterfaceOrigin } from './services/requests.ts';

/** Keeps every window and frame where it is; what wants a new window is offered to the browser. */
export function guardNavigation(origin: InterfaceOrigin): void {
  app.on('web-contents-created', (_event, contents) => {
    stayInPlace(contents, origin);
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(({ url }) => {
      void openOutside(url);
      return { action: 'deny' };
    });
  });
}

function stayInPlace(contents: WebContents, origin: InterfaceOrigin): void {
  const refuse = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isAllowedNavigation(event.url, origin)) event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
}
