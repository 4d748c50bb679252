import { isPlainHttp } from './plainHttp.ts';

/** Whether this page may still write to the phone. Another window that deletes everything takes that from it until it is loaded anew. */
let stopped = false;

/** From now on this page writes nothing more: what is under way ends without a trace. */
export const stopWriting = (): void => {
  stopped = true;
};

/** False once everything is being deleted from another window, and always for a page without https. */
export const mayWrite = (): boolean => !stopped && !isPlainHttp();
