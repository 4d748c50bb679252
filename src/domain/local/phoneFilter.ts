/** Which numbers of a local pack can be called, and which ask first. */
import type { LocalPhone } from './localPack.ts';

/** Short numbers that cost nothing: emergency, NHS 111, police, power cuts, and the helplines that begin with 116. */
const freeShort = /^(?:999|112|111|101|105|116\d{3})$/;

/** Directory lines: they cost pounds a minute. */
const dearShort = /^118\d{3}$/;

/** The rest of a British number, after its 0. */
const national = {
  /** 0800 and 0808, some of them shorter. */
  free: /^(?:800(?:1111|\d{6,7})|808\d{7})$/,
  /** 01 and 02 are places, 03 costs the same. Jersey, Guernsey and the Isle of Man can cost more. */
  place: /^(?!1(?:481|534|624))(?:1\d{8,9}|[23]\d{9})$/,
  /** Mobiles but 070 and 076, and but those of the islands. */
  mobile: /^7(?!509|524|7008|781|797|829|839|911|924|937)[1-57-9]\d{8}$/,
  any: /^[1-9]\d{6,9}$/,
} as const;

const ofBritain = (shown: string, rest: string): LocalPhone | null => {
  if (!national.any.test(rest)) return null;
  const passes = [national.free, national.place, national.mobile].some((form) => form.test(rest));
  return { shown, href: `tel:+44${rest}`, asks: !passes };
};

/**
 * What is dialled for a number, worked out from what is shown.
 * @param shown clean text with the digits 0 to 9; spaces, brackets and hyphens between them are let be
 * @returns null where it is no number that we can tell: stars, hashes, pauses and letters are never dialled
 */
export const phoneOf = (shown: string): LocalPhone | null => {
  const close = shown.replace(/[ -]/g, '').replace('+44(0)', '+44');
  // Whatever else stands in it is in none of the forms below.
  const dialled = close.replace(/[()]/g, '').replace(/^00/, '+');
  if (freeShort.test(dialled)) return { shown, href: `tel:${dialled}`, asks: false };
  if (dearShort.test(dialled)) return { shown, href: `tel:${dialled}`, asks: true };
  if (dialled.startsWith('+44')) return ofBritain(shown, dialled.slice(3));
  if (dialled.startsWith('0')) return ofBritain(shown, dialled.slice(1));
  return /^\+[1-9]\d{6,14}$/.test(dialled) ? { shown, href: `tel:${dialled}`, asks: true } : null;
};
