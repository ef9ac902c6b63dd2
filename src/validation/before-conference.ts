import { isBefore } from "../facts/moments.js";
import type { Facts } from "../facts/read-facts.js";
import { that, type Verdict } from "./verdict.js";

/** That something was before the conference, or as it started: unknown while one of them is. */
export function beforeConference(path: string, { momentAt, conference }: Facts): Verdict {
  const [moment, start] = [momentAt(path), conference.start?.at];
  return that(moment && start ? !isBefore(start, moment) : undefined, path);
}
