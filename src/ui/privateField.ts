/** Tells the phone and its browser to remember, mend, send away and translate nothing of what is typed into a box. */
export const privateField = { autoComplete: 'off', autoCorrect: 'off', spellCheck: false, translate: 'no' } as const;
