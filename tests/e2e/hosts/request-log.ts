import type { BrowserContext, Request } from '@playwright/test';

/** Follows the requests of a window that are not the app's own. */
export function logForeignRequests(context: BrowserContext, own: string, log: string[]): void {
  const isForeign = (request: Request): boolean =>
    !/^(?:data|blob|about):/.test(request.url()) && !request.url().startsWith(own);
  context.on('request', (request) => {
    if (!isForeign(request)) return;
    const entry = `${request.method()} ${request.url()}`;
    log.push(entry);
    // Stopped by the page's own policy, it never became a request.
    context.on('requestfailed', (failed) => {
      if (failed === request && failed.failure()?.errorText === 'csp') {
        log.splice(log.indexOf(entry), 1);
      }
    });
  });
}
