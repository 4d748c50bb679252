/**
 * Whether a call to a number costs the caller nothing, by its kind: 0800, 0808, 116, 111 and 999.
 * @param number as people read it, `0808 8010 503`
 */
export const isFreeCall = (number: string): boolean => /^(0800|0808|116|111|999)/.test(number.replace(/ /g, ''));
