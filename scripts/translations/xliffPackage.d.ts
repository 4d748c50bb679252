declare module 'xliff/jsToXliff12' {
  const jsToXliff12: (resources: object) => Promise<string>;
  export default jsToXliff12;
}
declare module 'xliff/xliff12ToJs' {
  const xliff12ToJs: (text: string) => Promise<unknown>;
  export default xliff12ToJs;
}
