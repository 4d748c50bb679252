/** Whether bytes are text. */
import { localLimits, type LocalError } from './localPack.ts';

type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: LocalError };

const refused = (error: LocalError): Decoded => ({ ok: false, error });

/** The bytes of a file as text: strict UTF-8, with or without its mark at the start. A picture, a PDF, a zip and UTF-16 are no text. */
export const decodeText = (bytes: Uint8Array): Decoded => {
  if (bytes.length > localLimits.bytes) return refused('too-big');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('not-text');
  }
  if (text.trim() === '') return refused('empty');
  // A zip or a picture can be valid UTF-8 by chance; text has no such signs.
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? refused('not-text') : { ok: true, text };
};
