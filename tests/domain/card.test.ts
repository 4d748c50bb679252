import { describe, expect, it } from 'vitest';
import {
  cardExtras,
  chooseExtra,
  lineCountOfStandardCard,
  longestFirstName,
  makeCard,
  mostExtras,
  isCrowded,
  smallCardLines,
  smallCardOwnLines,
  type CardChoices,
} from '#domain/card.ts';
import { dialectName } from '#domain/dialectNames.ts';
import { sources } from '#domain/sources.ts';
import { facts } from '#domain/facts.ts';
import { languageIds, languages } from '#domain/languages.ts';
import { registrationAddress, typedAddress } from '#domain/printedAddresses.ts';

const plain: CardChoices = { language: 'ti', dialect: null, extras: [], swapDocuments: false };
const ids = (choices: Partial<CardChoices> = {}) => makeCard({ ...plain, ...choices }).lines.map((line) => line.id);

describe('the card', () => {
  it('always has its fixed lines, in order', () => {
    expect(ids()).toEqual([
      'register',
      'language',
      'interpreter',
      'id',
      'nhsNumber',
      'status',
      'reason',
      'charter',
      'evidence',
      'draft',
      'limit',
    ]);
    expect(ids()).toHaveLength(lineCountOfStandardCard);
  });

  it('takes the documents line in place of the status line, never both', () => {
    expect(ids({ swapDocuments: true })).toContain('documents');
    expect(ids({ swapDocuments: true })).not.toContain('status');
  });

  it('adds at most two lines, after the interpreter, each once', () => {
    expect(mostExtras).toBe(2);
    expect(ids({ extras: ['woman', 'woman', 'read', 'walk'] }).slice(3, 6)).toEqual(['woman', 'read', 'id']);
  });

  it('holds a name only if one was typed, and cuts it to what fits', () => {
    expect(ids({ firstName: '   ' })).not.toContain('name');
    const card = makeCard({ ...plain, firstName: ` ${'a'.repeat(longestFirstName + 9)}` });
    expect(card.firstName).toBe('a'.repeat(longestFirstName));
    expect(card.lines.map((line) => line.id)).toContain('name');
  });

  it('names the language as staff book it, and only dialects that it knows', () => {
    expect(makeCard({ ...plain, language: 'ar', dialect: 'Sudanese' }).spokenEnglish).toBe('Arabic (Sudanese)');
    expect(makeCard({ ...plain, language: 'fa', dialect: 'Sudanese' }).spokenEnglish).toBe('Farsi');
    expect(makeCard({ ...plain, language: 'ar', dialect: '<b>' }).spokenEnglish).toBe('Arabic');
  });

  it('asks for no interpreter, and is nobody’s draft, in English alone', () => {
    expect(ids({ language: 'en' })).not.toEqual(expect.arrayContaining(['language']));
    expect(ids({ language: 'en' })).not.toEqual(expect.arrayContaining(['interpreter']));
    expect(ids({ language: 'en' })).not.toEqual(expect.arrayContaining(['draft']));
  });

  it('backs every rule with known facts, and claims no fresher text of the NHS than the oldest', () => {
    const { lines, evidenceDate } = makeCard(plain);
    const rules = lines.filter((line) => line.wording === 'rule');
    expect(rules.map((line) => line.id)).toEqual(['id', 'nhsNumber', 'status', 'charter']);
    expect(rules.filter((line) => line.facts.length === 0)).toEqual([]);
    const cited = [...rules, ...lines.filter((line) => line.id === 'reason')].flatMap((line) => line.facts);
    const texts = cited.flatMap((id) => facts[id].sources).map((id) => sources[id]);
    const dates = texts.flatMap(({ publisher, date }) => (/^NHS( England)?$|^NHS and NHS England$/.test(publisher) && date ? [date] : []));
    expect(dates.every((date) => (evidenceDate ?? '9') <= date)).toBe(true);
    expect(dates).toContain(evidenceDate);
  });

  it('says nothing of status or history: no line but the known ones', () => {
    const known = new Set([...ids({ extras: [] }), 'documents', 'name', ...cardExtras]);
    for (const extra of cardExtras)
      for (const id of ids({ extras: [extra], firstName: 'A', swapDocuments: true })) expect(known).toContain(id);
  });
});

describe('choosing extra lines', () => {
  it('takes a second tap back, and refuses a third line', () => {
    expect(chooseExtra(['read'], 'read')).toEqual([]);
    expect(chooseExtra(['read', 'see'], 'walk')).toBeNull();
  });

  it('lets woman doctor and man doctor take each other’s place', () => {
    expect(chooseExtra(['read', 'woman'], 'man')).toEqual(['read', 'man']);
    expect(chooseExtra(['man'], 'woman')).toEqual(['woman']);
  });
});

describe('the small card', () => {
  it('gives the place of the NHS number to an added line', () => {
    const numberOn = (choices: Partial<CardChoices>) =>
      smallCardLines(makeCard({ ...plain, ...choices })).some((line) => line.id === 'nhsNumber');
    expect(numberOn({})).toBe(true);
    expect(numberOn({ extras: ['hear'] })).toBe(false);
    expect(numberOn({ firstName: 'A' })).toBe(false);
  });

  it('keeps the small print for staff off the own side, but not the limit', () => {
    const own = smallCardOwnLines(makeCard(plain)).map((line) => line.id);
    expect(own).toContain('limit');
    expect(own).not.toContain('charter');
    expect(own).not.toContain('evidence');
  });

  it('keeps the name in English only where two lines were added too', () => {
    const card = (extras: CardChoices['extras']) => makeCard({ ...plain, extras, firstName: 'A' });
    const named = (lines: readonly { id: string }[]) => lines.some((line) => line.id === 'name');
    expect([isCrowded(card(['hear'])), isCrowded(card(['hear', 'see']))]).toEqual([false, true]);
    expect(named(smallCardOwnLines(card(['hear'])))).toBe(true);
    expect(named(smallCardOwnLines(card(['hear', 'see'])))).toBe(false);
    expect(named(smallCardLines(card(['hear', 'see'])))).toBe(true);
  });
});

describe('names and addresses on the card', () => {
  it('knows each dialect in its own letters', () => {
    const unnamed = languageIds.flatMap((lang) =>
      languages[lang].dialects.filter((dialect) => {
        const own = dialectName(lang, dialect);
        return own === null || (languages[lang].script !== 'Latn' && /[A-Za-z]/.test(own));
      }),
    );
    expect(unnamed).toEqual([]);
    expect(dialectName('ar', 'Martian')).toBeNull();
  });

  it('prints the address as people type it', () => {
    expect(typedAddress(registrationAddress)).toBe('nhs.uk/nhs-services/gps/how-to-register-with-a-gp-surgery');
  });
});
