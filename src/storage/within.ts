import { NoAnswer } from './storageError.ts';

/** Waits for a promise, but no longer than some milliseconds; then throws NoAnswer. */
export const within = <T>(milliseconds: number, promise: PromiseLike<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer(`no answer in ${milliseconds} ms`)), milliseconds);
    promise.then(resolve, reject).then(() => clearTimeout(timer));
  });
