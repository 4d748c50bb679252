/** SHA-256 of bytes as 64 hexadecimal digits; null where the browser offers none (a page without https). */
export const sha256 = async (bytes: BufferSource): Promise<string | null> => {
  if (globalThis.crypto?.subtle === undefined) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
