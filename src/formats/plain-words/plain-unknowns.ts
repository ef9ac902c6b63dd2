import type { Asked, Timeline, Waiting } from "../../timeline/index.js";
import { concernsFamily } from "./concerns-family.js";
import type { PlainGroup } from "./plain-group.js";
import { onlyIf } from "./plain-sentence.js";
import { vocabulary } from "./vocabulary.js";

/** What a day depends on, by the path of the missing fact. */
const REASONS: readonly (readonly [path: RegExp, intro: string])[] = [
  [/^conference\.(planned|held)\./, "These depend on the day of the meeting:"],
  [/^conference\.(mode|split)$/, "These depend on how the meeting is held:"],
  [/^strategyDiscussions/, "This is counted from a talk that the council had:"],
  [/^previousConference\.heldOn$/, "This depends on the day of the last meeting:"],
  [/^previousConference/, "This depends on what kind of meeting the last one was:"],
  [/^bornOn$/, "This depends on the day of the birth:"],
  [/^coreGroup/, "This depends on when the core group meets:"],
  [/^motherWellEnough$/, "This depends on how the mother is:"],
  [/^decision/, "This depends on what is decided:"],
  [/^calendar$/, "For this we need the bank holidays of a later year:"],
];

/** What cannot be dated yet and concerns the family, by what it depends on. */
export function plainUnknowns(
  { record, waiting }: Timeline,
  concerns: (asked: Asked, party: null) => boolean = concernsFamily,
): PlainGroup[] {
  const groups = new Map<string, string[]>();
  for (const each of waiting) {
    const words = Object.hasOwn(vocabulary, each.id) ? vocabulary[each.id] : undefined;
    if (words === undefined || words.evenIfUnknown || !concerns(each, null)) continue;
    if (each.id === "conference-held" && record.conference?.isHeld) continue;
    if (words.ifPlan && record.planNeeded === false) continue;
    const only = onlyIf(words, record.planNeeded);
    const intro = introOf(each);
    const line = only === null ? words.when : `${words.when}, ${only.replace("If", "if")}`;
    groups.set(intro, [...(groups.get(intro) ?? []), line]);
  }
  return [...groups].map(([intro, lines]) => ({ intro, lines }));
}

function introOf({ needs }: Waiting): string {
  const known = REASONS.find(([path]) => needs.some((need) => path.test(need)));
  return known?.[1] ?? "Your social worker can tell you about this:";
}
