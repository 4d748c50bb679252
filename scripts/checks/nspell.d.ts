declare module 'nspell' {
  const nspell: (dictionary: { aff: Buffer; dic: Buffer }) => { correct: (word: string) => boolean };
  export default nspell;
}
