/** How the care that is free for everyone is told, in the words of the page about it. */
import type { AlwaysFreePeopleId, FreeForAllId } from '#domain/freeForAll.ts';
import type { Pictured } from './questionWords.ts';

export const freeForAllWords: Readonly<Record<FreeForAllId, Pictured>> = {
  gp: { key: 'free:gp', icon: 'doctor' },
  emergency: { key: 'free:aAndE', icon: 'hospital' },
  advice: { key: 'free:advice', icon: 'phone' },
  contraception: { key: 'free:contraception', icon: 'contraception' },
  sexInfections: { key: 'free:sexInfections', icon: 'test' },
  infections: { key: 'free:infections', icon: 'infection' },
  torture: { key: 'free:torture', icon: 'torture' },
  abuse: { key: 'free:abuse', icon: 'handsTogether' },
  comfortCare: { key: 'free:comfortCare', icon: 'bed' },
  compelled: { key: 'free:compelled', icon: 'justice' },
};

export const alwaysFreePeopleWords: Readonly<Record<AlwaysFreePeopleId, Pictured>> = {
  slavery: { key: 'free:slavery', icon: 'person' },
  detained: { key: 'free:detained', icon: 'lock' },
};
