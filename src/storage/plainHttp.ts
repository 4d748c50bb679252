/** Whether the page came without https. Anybody on the way could have written it, so nothing is kept on the phone for it, settings neither. */
export const isPlainHttp = (): boolean => globalThis.isSecureContext === false;
