import { audiences, type Audience } from "../model/codes.js";
import type { Duty } from "../policy/rule.js";

/** The audiences a duty is owed to or, when it is owed to the conference's own people, those it is owed by. */
export function audiencesOf({ by, to }: Duty): Audience[] {
  const outside = (actors: readonly string[]) =>
    audiences.filter((audience) => actors.includes(audience) && !INSIDE.includes(audience));
  const recipients = outside(to);
  return recipients.length > 0 ? recipients : outside(by);
}

const INSIDE: readonly Audience[] = ["chair", "core-group", "conference-service"];
