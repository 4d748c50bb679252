import { describe, expect, it } from 'vitest';
import { findVoice } from '#app/listen/voices.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('the voice for a language', () => {
  it('is on the phone and of exactly that language', () => {
    expect(findVoice('ar', [voice('en-GB'), voice('ar-SA')])).toEqual(voice('ar-SA'));
    expect(findVoice('ti', [voice('am-ET'), voice('ti-ER')])).toEqual(voice('ti-ER'));
    expect(findVoice('vi', [voice('vi_VN')])).toEqual(voice('vi_VN'));
    expect(findVoice('en', [voice('en-US'), voice('en-GB')])).toEqual(voice('en-GB'));
  });

  it('is never one that sends the words away', () => {
    expect(findVoice('ur', [voice('ur-PK', false)])).toBeNull();
  });

  it('does not take Farsi for Dari, nor Dari for Farsi, nor a language that begins alike', () => {
    expect(findVoice('prs', [voice('fa-IR')])).toBeNull();
    expect(findVoice('prs', [voice('fa-AF')])).toEqual(voice('fa-AF'));
    expect(findVoice('fa', [voice('fa-AF')])).toBeNull();
    expect(findVoice('fa', [voice('fa-IR')])).toEqual(voice('fa-IR'));
    expect(findVoice('so', [voice('sot-ZA'), voice('sop')])).toBeNull();
    expect(findVoice('ckb', [voice('ku-TR')])).toBeNull();
  });
});
