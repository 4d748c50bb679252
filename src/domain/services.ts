/** The kinds of care that a result speaks of, in the order in which it does. */
export const services = ['gp', 'emergency', 'urgent', 'hospital', 'maternity', 'medicines', 'teeth', 'eyes', 'mind', 'infections'] as const;

/** A kind of care. `hospital` is planned hospital care; `urgent` is care that cannot wait. */
export type ServiceId = (typeof services)[number];

/** Hospital care that comes first and is paid for afterwards, if at all. */
export const careFirst: ReadonlySet<ServiceId> = new Set<ServiceId>(['urgent', 'maternity']);
