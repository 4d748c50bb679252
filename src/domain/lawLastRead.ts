/**
 * The month in which the charging law was last read: June 2026.
 * The regulations carry no date of their own, so pages about who pays show this month beside the evidence dates.
 * Change it only after reading SI 2015/238, regulations 9 and 15 and Schedule 1, at legislation.gov.uk again.
 */
export const lawLastRead = '2026-06';
