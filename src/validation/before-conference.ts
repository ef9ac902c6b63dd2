import { writeMoment } from "../calendar/index.js";
import { isBefore } from "../facts/moments.js";
import type { Facts } from "../facts/read-facts.js";
import { failed, missing, passed, type Verdict } from "./verdict.js";

/** That something was before the conference, or as it started: unknown while one of them is. Else it is `late`. */
export function beforeConference(path: string, { momentAt, conference }: Facts): Verdict {
  const [moment, start] = [momentAt(path), conference.start?.at];
  if (!moment || !start) return missing(path);
  if (!isBefore(start, moment)) return passed;
  return failed({ path, params: { how: "late", at: writeMoment(moment), start: writeMoment(start) } });
}
