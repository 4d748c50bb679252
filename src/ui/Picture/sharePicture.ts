/** Sending the picture through the phone's own list of ways to send. */
import { pictureName } from './pictureName.ts';

type Sharer = Pick<Navigator, 'share' | 'canShare'>;

const fileOf = (blob: Blob): File => new File([blob], pictureName, { type: 'image/png' });

/** Whether this browser can send a picture at all. */
export const canSharePicture = (blob: Blob, sharer: Partial<Sharer> = navigator): boolean => {
  try {
    return typeof sharer.share === 'function' && sharer.canShare?.({ files: [fileOf(blob)] }) === true;
  } catch {
    return false;
  }
};

/** What came of it. A person who changes their mind has not met an error. */
export type ShareOutcome = 'shared' | 'changedMind' | 'cannotShare';

/** Hands the picture over, with no words of its own. */
export const sharePicture = async (blob: Blob, sharer: Sharer = navigator): Promise<ShareOutcome> => {
  try {
    await sharer.share({ files: [fileOf(blob)] });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'changedMind' : 'cannotShare';
  }
};
