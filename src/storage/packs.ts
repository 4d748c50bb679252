/** What is kept on the phone: the gathered for tests of this folder. Dexie is loaded behind it, when the database is first opened. */
export { eraseEverything, onErasing } from './eraseEverything.ts';
export { isErasingUnfinished } from './erasingMark.ts';
export { fetchPack } from './fetchPack.ts';
export { keepLanguage } from './keepLanguage.ts';
export { loadNamespaces } from './loadNamespaces.ts';
export { loadPack } from './loadPack.ts';
export { refreshLanguages } from './refreshLanguages.ts';
export { removeLanguage } from './removeLanguage.ts';
export { repairLanguage } from './repairLanguage.ts';
export { savedLanguages } from './savedLanguages.ts';
export { savePack } from './savePack.ts';
