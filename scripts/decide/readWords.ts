/** English sentences for the terminal, with the figures of a date drawn in. */
import { readFileSync } from 'node:fs';
import { figuresOn } from '#domain/figures.ts';
import { formatDate } from '#i18n/formatDate.ts';
import type { FullKey } from '#content/schema.ts';

type Say = (key: FullKey, values?: Readonly<Record<string, string>>) => string;

const folder = new URL('../../locales/en/', import.meta.url);

/** A date in English words. */
export const dateInWords = (isoDate: string, say: Say): string => formatDate(isoDate, say);

/**
 * Reads the English words.
 * @param today ISO date by which figures are chosen
 * @returns a function from key to sentence; it throws for a key that does not exist
 */
export const readWords = (today: string): Say => {
  const known = new Map<string, Record<string, string>>();
  const figures: Record<string, string> = figuresOn(today);
  return (fullKey, values = {}) => {
    const [namespace = '', key = ''] = fullKey.split(':');
    if (!known.has(namespace))
      known.set(namespace, JSON.parse(readFileSync(new URL(`${namespace}.json`, folder), 'utf8')) as Record<string, string>);
    const sentence = known.get(namespace)?.[key];
    if (sentence === undefined) throw new Error(`No English sentence: ${fullKey}`);
    return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? figures[name] ?? whole);
  };
};
