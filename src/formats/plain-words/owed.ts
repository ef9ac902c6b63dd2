import type { Asked, Deadline } from "../../timeline/index.js";

/** A duty with the one of several by or to whom it is owed. */
export type Owed = Asked & Pick<Deadline, "party">;
