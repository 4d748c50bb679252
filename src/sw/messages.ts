/** What the page and the worker say to each other. */
export type WorkerMessage =
  /** The app's script has drawn a page. Pages may come from the shell again. */
  | { readonly type: 'app-is-running' }
  /** The person agreed to the new version. */
  | { readonly type: 'skip-waiting' }
  /** Start the new version if no other window is open. The answer on the port says whether it does. */
  | { readonly type: 'skip-waiting-if-alone' }
  /** Everything is being deleted: nothing is kept or answered from here on. */
  | { readonly type: 'everything-is-deleted' }
  /** Asks whether every file of the app is kept. Answered on the port. */
  | { readonly type: 'is-ready' };
