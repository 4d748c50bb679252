import { useEffect, useState } from 'react';
import { languageIds, type LanguageId } from '#domain/languages.ts';
import type { AppNeeds, PackFont } from '#domain/pack.ts';
import type { IndexEntry } from '#domain/packsIndex.ts';
import { Text } from '#i18n/Text.tsx';
import type { KeepError } from '#storage/bringPack.ts';
import { keepErrorLines } from './keepErrorLines.ts';
import { LanguageRow } from './LanguageRow.tsx';

type LanguageShelfProps = {
  readonly lang: LanguageId;
  readonly app: AppNeeds;
  readonly needsFont: (font: PackFont) => boolean;
  /** Told when a language was saved or removed. */
  readonly onChange: () => void;
};

/** What saving a language brings, in bytes: its words, and its fonts where the phone lacks letters. */
const bytesOf = (entry: IndexEntry | undefined, needsFont: (font: PackFont) => boolean): number | null =>
  entry ? entry.fonts.filter(needsFont).reduce((sum, { bytes }) => sum + bytes, entry.bytes) : null;

/** The languages that this phone keeps, and those that it can keep: size, save, remove. */
export const LanguageShelf = ({ lang, app, needsFont, onChange }: LanguageShelfProps) => {
  const [saved, setSaved] = useState<Readonly<Record<string, number>>>({});
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [offered, setOffered] = useState<Readonly<Record<string, IndexEntry>>>({});
  const [progress, setProgress] = useState<Readonly<Record<string, number>>>({});
  const [problem, setProblem] = useState<KeepError | null>(null);

  const look = async () => {
    const { savedLanguages } = await import('#storage/savedLanguages.ts');
    const found = await savedLanguages();
    setGone(new Set(found.flatMap(({ lang: id, state }) => (state === 'gone' ? [id] : []))));
    setSaved(Object.fromEntries(found.flatMap(({ lang: id, bytes, state }) => (state === 'gone' ? [] : [[id, bytes]]))));
  };
  useEffect(() => {
    void look();
    void import('#storage/fetchIndex.ts')
      .then(({ fetchIndex }) => fetchIndex())
      .then((listed) => listed.ok && setOffered(listed.index.languages));
  }, []);

  const save = async (id: LanguageId) => {
    setProblem(null);
    setProgress((now) => ({ ...now, [id]: 0 }));
    const { keepLanguage } = await import('#storage/keepLanguage.ts');
    const kept = await keepLanguage({
      lang: id,
      app,
      needsFont,
      onProgress: (done, total) => setProgress((now) => ({ ...now, [id]: total === 0 ? 0 : done / total })),
    });
    onChange();
    setProblem(kept.ok ? (kept.problem ?? null) : kept.error);
    setProgress(({ [id]: _done, ...others }) => others);
    await look();
  };
  const remove = async (id: LanguageId) => {
    const { removeLanguage } = await import('#storage/removeLanguage.ts');
    const removed = await removeLanguage(id);
    onChange();
    setProblem(removed.ok ? null : removed.error);
    await look();
  };

  return (
    <>
      <ul className="shelf needs-script">
        {languageIds.map((id) => (
          <LanguageRow
            key={id}
            id={id}
            inUse={id === lang || id === 'en'}
            savedBytes={saved[id] ?? null}
            offeredBytes={bytesOf(offered[id], needsFont)}
            isGone={gone.has(id)}
            progress={progress[id] ?? null}
            onSave={() => void save(id)}
            onRemove={() => void remove(id)}
          />
        ))}
      </ul>
      <div role="status">{problem && keepErrorLines(problem).map((line) => <Text as="p" className="answer" key={line} k={line} />)}</div>
    </>
  );
};
