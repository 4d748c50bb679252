/** The ways in which a server or the network between answers wrongly. */
import type { ServerResponse } from 'node:http';

/** What goes wrong with one file. */
export type Mode =
  | '404'
  | '500'
  /** The log-in page of a Wi-Fi, with status 200. */
  | 'html200'
  /** The front page of the site with status 200, as hosts of single-page apps answer for a missing file. */
  | 'index-html'
  /** To the log-in page of another host. */
  | 'redirect-off-host'
  /** Announces the whole length, sends a part, and ends the connection. */
  | 'truncate'
  /** A part of the file, whole by its own account, as a careless proxy keeps it. */
  | 'short'
  /** Ends the connection before anything is answered. */
  | 'reset'
  /** Never answers. */
  | 'hang'
  /** Starts to send, one byte a second. */
  | 'drip'
  | 'wrong-mime'
  /** Bytes before the text that some editors write. */
  | 'bom'
  /** Two hundred megabytes. */
  | 'huge'
  /** Says that it is the year 1970. */
  | 'wrong-date'
  /** One byte is another. */
  | 'changed-byte'
  /** May be kept for a year without asking. */
  | 'kept-for-long';

/** What of a request the modes need. */
export type Wrong = {
  readonly mode: Mode;
  /** The file as it should come. */
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** The front page of the site. */
  readonly front: Buffer;
  /** Where it is cut or changed; the middle if nothing is said. */
  readonly at?: number | undefined;
};

export const loginPage = Buffer.from('<!doctype html><title>Hotel</title><p>Hotel Wi-Fi: please log in</p>');

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const block = Buffer.alloc(1024 * 1024, 32);

const sendHuge = (response: ServerResponse, headers: Wrong['headers']): void => {
  response.writeHead(200, headers);
  let left = 200;
  const more = (): void => {
    while (left-- > 0 && !response.destroyed) if (!response.write(block)) return void response.once('drain', more);
    if (!response.destroyed) response.end();
  };
  more();
};

const drip = (response: ServerResponse, { bytes, headers }: Wrong): void => {
  response.writeHead(200, { ...headers, 'Content-Length': bytes.length });
  let sent = 0;
  const timer = setInterval(() => {
    if (response.destroyed || sent >= bytes.length) return clearInterval(timer);
    response.write(bytes.subarray(sent, (sent += 1)));
  }, 1000);
  response.on('close', () => clearInterval(timer));
};

/** Answers wrongly. */
export const misbehave = (response: ServerResponse, wrong: Wrong): void => {
  const { mode, bytes, headers, front, at = Math.floor(bytes.length / 2) } = wrong;
  const send = (body: Buffer, extra: Record<string, string> = {}): void =>
    void response.writeHead(200, { ...headers, 'Content-Length': String(body.length), ...extra }).end(body);
  const changed = Buffer.from(bytes);
  switch (mode) {
    case '404':
      return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    case '500':
      return void response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Broken');
    case 'html200':
      return void response.writeHead(200, html).end(loginPage);
    case 'index-html':
      return void response.writeHead(200, html).end(front);
    case 'redirect-off-host':
      return void response.writeHead(302, { Location: 'http://login.hotel.example/' }).end();
    case 'truncate':
      response.writeHead(200, { ...headers, 'Content-Length': String(bytes.length) });
      return void response.write(bytes.subarray(0, at), () => response.destroy());
    case 'short':
      return send(bytes.subarray(0, at));
    case 'reset':
      return void response.socket?.resetAndDestroy();
    case 'hang':
      return;
    case 'drip':
      return drip(response, wrong);
    case 'wrong-mime':
      return send(bytes, { 'Content-Type': 'application/octet-stream' });
    case 'bom':
      return send(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]));
    case 'huge':
      return sendHuge(response, headers);
    case 'wrong-date':
      return send(bytes, { Date: 'Thu, 01 Jan 1970 00:00:00 GMT', 'Last-Modified': 'Thu, 01 Jan 1970 00:00:00 GMT' });
    case 'changed-byte':
      changed[at] = (changed[at] ?? 0) ^ 1;
      return send(changed);
    case 'kept-for-long':
      return send(bytes, { 'Cache-Control': 'public, max-age=31536000, immutable' });
  }
};
