import type { IncomingMessage, ServerResponse } from 'node:http';

/** Starts a server for a built site. `intercept` may answer a request by itself. */
export function serve(options: {
  root: string;
  port?: number;
  intercept?: (path: string, request: IncomingMessage, response: ServerResponse) => boolean;
}): Promise<{ port: number; close: () => Promise<void> }>;
