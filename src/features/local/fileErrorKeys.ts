import type { PlainKey } from '#content/sentences.ts';
import type { FileError } from './readFile.ts';

/** What is said of each file that gives no preview. */
export const fileErrorKeys: Readonly<Record<FileError, PlainKey>> = {
  empty: 'staffFile:empty',
  'too-big': 'staffFile:tooBig',
  'not-text': 'staffFile:notText',
  html: 'staffFile:html',
  'not-json': 'staffFile:notJson',
  'too-deep': 'staffFile:tooDeep',
  'too-many-values': 'staffFile:tooManyValues',
  'unsafe-name': 'staffFile:unsafeName',
  'not-local-pack': 'staffFile:notLocalPack',
  'newer-format': 'staffFile:newerFormat',
  'not-local': 'staffFile:notLocal',
  'bad-date': 'staffFile:badDate',
  'too-many-blocks': 'staffFile:tooManyBlocks',
  'too-many-languages': 'staffFile:tooManyLanguages',
  'too-long': 'staffFile:tooLong',
  'unsafe-text': 'staffFile:unsafeText',
  'bad-block': 'staffFile:badBlock',
  'needs-newer-app': 'staffFile:needsNewerApp',
  'too-slow': 'staffFile:tooSlow',
  unreadable: 'staffFile:unreadable',
};
