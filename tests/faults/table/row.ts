/** One row of the table of faults. */
export type FaultId = `F${number}${number}`;

/** A test by its file and a piece of its title, as the title stands in the source. */
export type TestReference = readonly [file: string, title: string];

/** A fault that is tested. Tests in tests/faults are found by their id; `tests` names those elsewhere that show the same. */
export type TestedRow = {
  /** What happens. */
  readonly what: string;
  readonly tests?: readonly TestReference[];
  /** Tests elsewhere that break something on purpose and see it caught. */
  readonly controls?: readonly TestReference[];
  /** Why there is no control. */
  readonly noControl?: string;
  /** What of it does not exist yet. */
  readonly partly?: string;
};

/** A fault of something that does not exist yet. */
export type WaitingRow = { readonly what: string; readonly waits: string };

export type FaultRow = TestedRow | WaitingRow;

export type FaultRows = Readonly<Record<FaultId, FaultRow>>;
