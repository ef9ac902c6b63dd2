import type { DutySummary, Deadline } from "../../timeline/index.js";

/** A duty with the one of several by or to whom it is owed. */
export type OwedDuty = DutySummary & Pick<Deadline, "party">;
