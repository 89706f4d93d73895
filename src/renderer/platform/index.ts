import type { Bridge } from '../../shared/bridge.ts';
import type { Platform } from '../../shared/platform.ts';
import { createBrowserPlatform } from './browser.ts';
import { createElectronPlatform } from './electron.ts';

declare global {
  interface Window {
    /** Put there by the preload; absent in the browser edition. */
    readonly clipfold?: Bridge;
  }
}

/** The platform this page runs on. */
export function createPlatform(): Platform {
  return window.clipfold ? createElectronPlatform(window.clipfold) : createBrowserPlatform();
}
