import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from '#layouts/policy.ts';

/** A folder served over HTTP on this machine. */
export interface Served {
  readonly server: Server;
  /** The address of the home page. */
  readonly url: string;
}

/**
 * Serves a built site under its base path with the headers of `public/_headers`,
 * less those that would send a browser from this machine's plain http to https.
 *
 * @param port 0 takes any free one.
 * @throws where the port is taken.
 */
export async function serveSite(folder: string, base: string, port: number): Promise<Served> {
  const prefix = base.replace(/\/*$/, '/');
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(localHeaders())) {
        response.setHeader(name, value);
      }
    },
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const missing = () => {
      response.writeHead(404, { ...localHeaders(), 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (path === prefix.slice(0, -1)) {
      response.writeHead(301, { Location: prefix });
      response.end();
    } else if (path.startsWith(prefix)) {
      request.url = path.slice(prefix.length - 1);
      files(request, response, missing);
    } else {
      missing();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return { server, url: `http://localhost:${String(taken)}${prefix}` };
}

function localHeaders(): Record<string, string> {
  const policy = securityHeaders['Content-Security-Policy'] ?? '';
  return Object.fromEntries(
    Object.entries({
      ...securityHeaders,
      'Content-Security-Policy': policy.replace('; upgrade-insecure-requests', ''),
    }).filter(([name]) => name !== 'Strict-Transport-Security'),
  );
}
