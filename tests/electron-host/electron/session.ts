interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}
type BeforeRequest = (
  details: RequestDetails,
  answer: (response: { cancel?: boolean }) => void,
) => void;

let beforeRequest: BeforeRequest | null = null;

/** Handlers that Chromium cannot be made to ask; kept so that a test can ask them itself. */
export const recordedHandlers: Record<string, unknown> = {};

const record =
  (name: string) =>
  (handler: unknown): void =>
    void (recordedHandlers[name] = handler);

export const defaultSession = {
  webRequest: {
    onBeforeRequest: (listener: BeforeRequest | null): void => void (beforeRequest = listener),
  },
  setPermissionRequestHandler: record('permissionRequest'),
  setPermissionCheckHandler: record('permissionCheck'),
  setDevicePermissionHandler: record('devicePermission'),
  on: (event: string, listener: unknown): void => record(event)(listener),
};

export const session = { defaultSession, recordedHandlers };

/** Whether the app's own rule lets a request pass. */
export function isRequestAllowed(details: RequestDetails): Promise<boolean> {
  return new Promise((resolve) => {
    if (beforeRequest === null) resolve(true);
    else beforeRequest(details, ({ cancel }) => resolve(cancel !== true));
  });
}
