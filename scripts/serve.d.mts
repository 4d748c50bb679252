import type { IncomingMessage, ServerResponse } from 'node:http';

/** Starts a server for a built site. `intercept` may answer a request by itself. */
export function serve(options: {
  root: string;
  port?: number;
  intercept?: (path: string, request: IncomingMessage, response: ServerResponse) => boolean;
}): Promise<{ port: number; close: () => Promise<void> }>;

/** Reads the `_headers` file of a built site, and gives the headers that it has for a path. */
export function headersIn(root: string): (path: string) => Record<string, string>;

/** The type of a file by its ending, with the dot. */
export function typeOf(ending: string): string;
