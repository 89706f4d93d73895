import process from 'node:process';
import { app } from 'electron';
import { APP_URL, type InterfaceOrigin } from './services/requests.ts';

/** The app's own protocol; while it is developed, the address of Vite's server. */
export function interfaceOrigin(): InterfaceOrigin {
  const development = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  return development === undefined
    ? { url: APP_URL, isDevelopment: false }
    : { url: development, isDevelopment: true };
}
