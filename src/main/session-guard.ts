import type { Session } from 'electron';
import { isAllowedRequest, type InterfaceOrigin } from './services/requests.ts';

/** Closes the session: no request but the interface's own, no permission, no device, no download. */
export function guardSession(session: Session, origin: InterfaceOrigin): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isAllowedRequest(url, origin) });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault(); // Exports go through the main process; nothing else saves files.
  });
}
