/** Recordings of people reading, where somebody has made them for a language. */

/** The list of a language's recordings: the code of each sentence, and the address of its file. */
type RecordingList = { readonly format: 1; readonly lang: string; readonly files: Readonly<Record<string, string>> };

const isAddress = (value: unknown): value is string => typeof value === 'string' && /^\/recordings\/[\w.-]+$/.test(value);

/** Reads a list; anything that is not one gives no recordings. */
export const readRecordingList = (lang: string, value: unknown): ReadonlyMap<string, string> => {
  const list = (typeof value === 'object' && value !== null ? value : {}) as Partial<RecordingList>;
  if (list.format !== 1 || list.lang !== lang || typeof list.files !== 'object' || list.files === null) return new Map();
  return new Map(Object.entries(list.files).filter((entry): entry is [string, string] => isAddress(entry[1])));
};

/** The recordings of a language by the code of their sentence. None where the page names no list, or it does not come. */
export const recordingsOf = async (lang: string): Promise<ReadonlyMap<string, string>> => {
  const address = document.documentElement.dataset.recordings;
  if (!address) return new Map();
  try {
    const answer = await fetch(address);
    return answer.ok ? readRecordingList(lang, await answer.json()) : new Map();
  } catch {
    return new Map();
  }
};
