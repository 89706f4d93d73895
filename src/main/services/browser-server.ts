import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Failure, Result } from '../../core/result.ts';
import { failed, ok } from '../../core/result.ts';
import { securityHeaders, type StaticFiles } from './static-files.ts';

/** Answers a start that finds the port taken: is it Clipfold that has it? */
export const HEALTH_PATH = '/health.json';

/** Loopback only: the library is the user's own, and no other machine can ask for the app. */
const HOST = '127.0.0.1';

export interface BrowserServer {
  /** Ends in `/`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface BrowserServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly version: string;
  readonly files: StaticFiles;
}

/** Serves the browser edition on this machine's loopback address. */
export async function startBrowserServer(
  options: BrowserServerOptions,
): Promise<Result<BrowserServer, Failure<'port-in-use' | 'no-server'>>> {
  const server = createServer((request, response) => {
    respond(request, response, options).catch(() => {
      response.writeHead(500, securityHeaders).end();
    });
  });
  const refusal = await listen(server, options.port);
  if (refusal?.code === 'EADDRINUSE') {
    return failed('port-in-use', `Port ${options.port} is in use by another program.`);
  }
  if (refusal)
    return failed('no-server', `Port ${options.port} cannot be used: ${refusal.message}`);
  return ok({
    url: `http://${HOST}:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { files, version }: BrowserServerOptions,
): Promise<void> {
  const port = request.socket.localPort ?? 0;
  const target = request.url ?? '/';
  const pathname = target.split(/[?#]/, 1)[0] ?? '/';
  const host = request.headers.host;
  if (host === `localhost:${port}`) {
    // Another origin would show another, empty library.
    response.writeHead(308, { ...securityHeaders, location: `http://${HOST}:${port}/` }).end();
    return;
  }
  if (host !== `${HOST}:${port}`) {
    // A name of someone else's that resolves to this machine (DNS rebinding).
    response.writeHead(421, securityHeaders).end();
    return;
  }
  if (pathname === HEALTH_PATH) {
    response.writeHead(200, { ...securityHeaders, 'content-type': 'application/json' });
    response.end(JSON.stringify({ app: 'clipfold', version }));
    return;
  }
  const answer = await files({ method: request.method ?? '', pathname });
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

function listen(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, HOST, () => resolve(null));
  });
}

function portOf(server: Server): number {
  const address = server.address() as AddressInfo; // A TCP server that listens has one.
  return address.port;
}
