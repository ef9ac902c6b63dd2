import type { LocalDate } from "../calendar/index.js";
import type { Policy } from "../policy/policy.js";
import type { Notices } from "./notices.js";

/** Notices each layer that was not in force, or was past its review, on the day a timeline is for. */
export function noticePolicy(layers: readonly Policy[], on: LocalDate, notices: Notices): void {
  for (const { id, from, until, reviewBy, succeededBy = [] } of layers) {
    if (from !== undefined && on < from) notices.add("policy-not-yet-in-force", { about: id });
    if (until !== undefined && on >= until) {
      notices.add("policy-no-longer-in-force", { about: id });
      for (const successor of succeededBy) notices.add("authority-succeeded", { about: successor });
    }
    if (reviewBy !== undefined && on > reviewBy) notices.add("policy-past-review", { about: id });
  }
}
