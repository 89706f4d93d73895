import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { settings, toAppUrl } from './runtime.ts';

type ProtocolHandler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, ProtocolHandler>();

export const protocol = {
  registerSchemesAsPrivileged: (): void => undefined,
  handle: (scheme: string, handler: ProtocolHandler): void => void handlers.set(scheme, handler),
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
  unhandle: (scheme: string): void => void handlers.delete(scheme),
};

/** Serves the app's protocols on loopback, where Chromium's resolver rules lead their host names. */
export function serveProtocols(): Promise<void> {
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      process.stderr.write(`protocol handler: ${String(error)}\n`);
      response.writeHead(500).end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.protocolPort, '127.0.0.1', resolve);
    server.unref();
  });
}

async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = toAppUrl(`http://${incoming.headers.host ?? ''}${incoming.url ?? '/'}`);
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (!handler) {
    outgoing.writeHead(502).end();
    return;
  }
  const answer = await handler(new Request(url, { method: incoming.method ?? 'GET' }));
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  outgoing.end(answer.body === null ? null : Buffer.from(await answer.arrayBuffer()));
}
