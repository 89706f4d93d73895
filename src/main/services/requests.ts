// What the session lets through. A saved page is hostile, and reading makes no network traffic:
// only the app's own protocol is answered, and what a page makes of its own bytes.

/** The app's own address. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'clip';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const APP_URL = `${APP_ORIGIN}/`;

/** Where the interface comes from: the app's protocol, or Vite's server while it is developed. */
export interface InterfaceOrigin {
  readonly url: string;
  readonly isDevelopment: boolean;
}

/** Whether a URL belongs to the interface: same scheme, host and port. */
export function isOfInterface(url: string, { url: home }: InterfaceOrigin): boolean {
  return URL.canParse(url) && sameSite(new URL(url), new URL(home));
}

/** Whether a request may leave the page. */
export function isAllowedRequest(url: string, origin: InterfaceOrigin): boolean {
  if (isOfInterface(url, origin) || url.startsWith('data:')) return true;
  if (url.startsWith('blob:')) return isOfInterface(url.slice('blob:'.length), origin);
  if (!origin.isDevelopment) return false;
  // Hot reloading and the developer tools.
  const socket = url.replace(/^ws:/, 'http:');
  return isOfInterface(socket, origin) || url.startsWith('devtools:');
}

/** Whether a frame of the window may go there: the interface itself, or the reader's own frame. */
export function isAllowedNavigation(url: string, origin: InterfaceOrigin): boolean {
  return url === 'about:srcdoc' || url === 'about:blank' || isOfInterface(url, origin);
}

// A scheme of one's own has the opaque origin `null` in Node, so hosts are compared.
const sameSite = (a: URL, b: URL): boolean => a.protocol === b.protocol && a.host === b.host;
