import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './self-signed.ts';
import { CALENDAR_ORIGIN, type Replica, type Reply } from './serve.ts';

export interface Listening {
  port: number;
  close(): Promise<void>;
}

/** A request to a further host; names of headers in small letters. */
export interface Asked {
  url: URL;
  method: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** With every host mapped here, Firefox's own start-up requests arrive too; they are nobody's fault. */
const BROWSERS_OWN = /(^|\.)(mozilla\.(com|org|net)|firefox\.com)$/;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Serves a replica over https on a free loopback port, for browsers that map every host there (Firefox: preferences
 * network.dns.forceResolve and network.socket.forcePort; Chromium: --host-resolver-rules). `other` answers for
 * further hosts; what nobody answers for is recorded in replica.unrouted and refused.
 */
export async function listen(
  replica: Replica,
  other: (asked: Asked) => Reply | null | Promise<Reply | null> = () => null,
): Promise<Listening> {
  const server = createServer(selfSigned(['calendar.google.com', 'localhost']), (request, response) => {
    const answer = async (): Promise<void> => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const origin = host === 'localhost' || host === '127.0.0.1' ? CALENDAR_ORIGIN : `https://${host}`;
      const url = new URL(request.url ?? '/', origin);
      const body = await bodyOf(request);
      const method = request.method ?? 'GET';
      const headers = request.headers as Record<string, string>;
      const reply = replica.handle(url, method, body) ?? (await other({ url, method, headers, body }));
      if (reply === null && !BROWSERS_OWN.test(host)) replica.unrouted.push(url.href);
      response.writeHead(reply?.status ?? 502, reply?.headers ?? {});
      response.end(reply?.body ?? '');
    };
    answer().catch((error: unknown) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
