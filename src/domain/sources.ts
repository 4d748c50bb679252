/** The published sources that the facts rest on, by name. */
import data from './sources.json' with { type: 'json' };

/** A source by name, such as `nhs-uk-register-gp`. */
export type SourceId = keyof typeof data;

/**
 * One published source. `address` is null when the exact address was not kept or was not verified.
 * `date` is an ISO date or prefix (`2023`, `2023-04`, `2024-10-14`), null when the source has no date.
 * `dateNote` says what the date is the date of, or why there is none.
 */
export type Source = {
  readonly publisher: string;
  readonly title: string;
  readonly address: string | null;
  readonly date: string | null;
  readonly dateNote?: string;
};

/** Every source by its name. */
export const sources = data as Readonly<Record<SourceId, Source>>;
