/** Pages that may be harder than the others, and why. A page without a reason here fails. */
export const exceptions: Readonly<Record<string, string>> = {
  about: 'names bodies, licences and the five pillars, which have no shorter names',
  allowed: 'names the kinds of protection and Universal Credit as they stand on papers that people hold',
  free: 'names the kinds of protection as they stand on papers that people hold',
  interpreter: 'the word “interpreter”, which a person must be able to say and read, stands in most sentences',
  sexual: 'the words “contraception” and “infection”, which clinics use, stand in most sentences',
};
