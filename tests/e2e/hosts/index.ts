import { launchBrowser } from './browser.ts';
import { launchDesktopStandIn } from './desktop.ts';
import { launchElectron } from './electron.ts';
import type { HostName, LaunchHost } from './host.ts';

export { type DesktopHost, type Host, type HostName, isDesktop } from './host.ts';

/** How each host is opened; a Playwright project names its host. */
export const hosts: Readonly<Record<HostName, LaunchHost>> = {
  browser: launchBrowser,
  'desktop-standin': launchDesktopStandIn,
  electron: launchElectron,
};
