import { isPlainHttp } from './plainHttp.ts';

/** Whether this page may still write to the phone. Deleting everything, here or in another window, takes that from it until it is loaded anew. */
export const writing = { isStopped: false };

/** From now on this page writes nothing more: what is under way ends without a trace. */
export const stopWriting = (): void => {
  writing.isStopped = true;
};

/** A page that has only just begun, and finished what an earlier one had broken off, writes as on a new phone. */
export const startWriting = (): void => {
  writing.isStopped = false;
};

/** False once everything is being deleted, and after it; always for a page without https. */
export const mayWrite = (): boolean => !writing.isStopped && !isPlainHttp();
