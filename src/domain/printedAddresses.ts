/** Addresses and names that stand on paper as they are, in every language. */

/** The page that staff are sent to: GP registration at nhs.uk, whole, without a shortener and without anything about a person. */
export const registrationAddress = 'https://www.nhs.uk/nhs-services/gps/how-to-register-with-a-gp-surgery/';

/** The charter that surgeries publish, by the name that is printed on it (GP-30). */
export const charterName = '“You and Your General Practice”';

/** An address as people type it: without the part that browsers add, and without the last stroke. */
export const typedAddress = (address: string): string => address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
