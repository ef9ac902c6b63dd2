import type { ConferenceRecord, DutyReason } from "../model/record.js";
import { mayChair } from "../vocabulary/roles.js";

/** Whether one of those who agreed to a reason is who has to; `undefined` where the record does not say who agreed. */
export function isAgreedBy(
  wanted: string,
  { agreedBy }: Pick<DutyReason, "agreedBy">,
  { participants }: ConferenceRecord,
): boolean | undefined {
  if (!Array.isArray(agreedBy)) return undefined;
  const roles = agreedBy.map((code: string) => participants?.find(({ id }) => id === code)?.role ?? code);
  return roles.some((role) => isRole(role, wanted));
}

/** A chair is one by any name that chairs go by, and any manager is a manager. */
function isRole(role: string, wanted: string): boolean {
  if (wanted === "chair") return mayChair({ role });
  return wanted === "manager" ? /(?:^|-)manager$/.test(role) : role === wanted;
}
