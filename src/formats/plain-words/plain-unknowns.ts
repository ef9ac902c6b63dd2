import type { Timeline, Waiting } from "../../timeline/index.js";
import { concernsFamily } from "./concerns-family.js";
import type { PlainGroup } from "./plain-group.js";
import { vocabulary } from "./vocabulary.js";

/** What a day depends on, by how the path of the missing fact begins. */
const REASONS: readonly (readonly [path: string, intro: string])[] = [
  ["conference.", "These depend on the day of the meeting:"],
  ["strategyDiscussions", "This is counted from a talk that the council had:"],
  ["previousConference", "This depends on the day of the last meeting:"],
  ["bornOn", "This depends on the day of the birth:"],
  ["coreGroup", "This depends on when the core group meets:"],
  ["motherWellEnough", "This depends on how the mother is:"],
  ["decision", "This depends on what is decided:"],
  ["calendar", "For this we need the bank holidays of a later year:"],
];

/** What cannot be dated yet and concerns the family, by what it depends on. */
export function plainUnknowns({ waiting }: Timeline): PlainGroup[] {
  const groups = new Map<string, string[]>();
  for (const each of waiting) {
    const words = Object.hasOwn(vocabulary, each.id) ? vocabulary[each.id] : undefined;
    if (words === undefined || !concernsFamily(each, null)) continue;
    const only = words.only === undefined ? "" : `, ${words.only.replace("If", "if")}`;
    const intro = introOf(each);
    groups.set(intro, [...(groups.get(intro) ?? []), `${words.when}${only}`]);
  }
  return [...groups].map(([intro, lines]) => ({ intro, lines }));
}

function introOf({ needs }: Waiting): string {
  const known = REASONS.find(([path]) => needs.some((need) => need.startsWith(path)));
  return known?.[1] ?? "Your social worker can tell you about this:";
}
