import { writeMoment } from "../calendar/index.js";
import type { FindingDeadline } from "../model/finding.js";
import type { Obligation } from "../obligations/obligation.js";

/** The deadline that a finding is about. */
export function deadlineIn({ key, duty, due, party }: Obligation): FindingDeadline {
  return { key, duty: duty.id, due: due && writeMoment(due), party: party?.key ?? null };
}
