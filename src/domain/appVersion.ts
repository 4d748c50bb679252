/** The number of this app. A pack names the oldest app that can show it; raise this when packs start to need something new. */
export const appVersion = 1;
