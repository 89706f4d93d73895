import { join } from 'node:path';
import { protocol } from 'electron';
import { APP_HOST, APP_SCHEME } from './services/requests.ts';
import { createStaticFiles, securityHeaders } from './services/static-files.ts';

/** Makes `app:` an origin like those of the web: secure, with storage, workers and `fetch`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Answers `app://clip/…` with the built interface, its policy in the headers. */
export function serveAppProtocol(): void {
  const files = createStaticFiles(join(import.meta.dirname, '../renderer'));
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    if (host !== APP_HOST) return new Response(null, { status: 404, headers: securityHeaders });
    const { status, headers, body } = await files({ method, pathname });
    return new Response(body, { status, headers });
  });
}
