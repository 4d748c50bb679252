/** A page that another window emptied: everything of this app was deleted there while this page was open. */
type Note = { readonly erased?: true } | null;

/** Notes it in this entry of the window's history, which nobody keeps: a load anew knows it, the next page that a person opens does not. */
export const noteErased = (): void => history.replaceState({ erased: true } satisfies Note, '');

/** Whether this page is what is left after everything was deleted. It then keeps nothing until the person opens a page. */
export const wasErased = (): boolean => (history.state as Note)?.erased === true;
