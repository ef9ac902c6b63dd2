import type { Timeline, Waiting } from "../../timeline/index.js";
import { titleSaid } from "./clauses.js";
import { plainDuty } from "./duties.js";
import type { Said, SaidGroup } from "./said.js";
import type { Telling } from "./telling.js";
import { onlyIf, sayIn, sayOfDuty } from "./voice.js";
import type { PageKey } from "./voices/page-for-all.js";

/** What a day depends on, by the path of the missing fact. */
const REASONS: readonly (readonly [path: RegExp, intro: PageKey])[] = [
  [/^conference\.(planned|held)\./, "dependsOn.meeting"],
  [/^conference\.(mode|split)$/, "dependsOn.howHeld"],
  [/^strategyDiscussions/, "dependsOn.talk"],
  [/^previousConference\.heldOn$/, "dependsOn.lastMeeting"],
  [/^previousConference/, "dependsOn.kindOfLastMeeting"],
  [/^bornOn$/, "dependsOn.birth"],
  [/^coreGroup/, "dependsOn.coreGroup"],
  [/^motherWellEnough$/, "dependsOn.mother"],
  [/^decision/, "dependsOn.decision"],
  [/^calendar$/, "dependsOn.bankHolidays"],
];

/** What cannot be dated yet and concerns the reader, by what it depends on. */
export function plainUnknowns({ record, waiting }: Timeline, telling: Telling): SaidGroup[] {
  const { voice, concerns } = telling;
  const told = waiting.filter((each) => {
    const duty = plainDuty(each.id);
    if (duty === undefined || duty.evenIfUnknown || !concerns(each, null)) return false;
    if (each.id === "conference-held" && record.conference?.isHeld) return false;
    return !(duty.ifPlan && record.planNeeded === false);
  });
  return [...new Set(told.map(reasonOf))].map((reason) => {
    const lines = told
      .filter((each) => reasonOf(each) === reason)
      .map((each) => plainUnknown(each, record.planNeeded, telling));
    return { intro: sayIn(voice, reason, { count: lines.length }), lines };
  });
}

/** `when the core group first meets, if there is a plan` */
function plainUnknown(waiting: Waiting, planNeeded: boolean | null, { voice, speaksTo }: Telling): Said {
  const { id, title } = waiting;
  const own = speaksTo({ ...waiting, party: null }) ? sayOfDuty(voice, id, "when") : null;
  const when = own ?? sayIn(voice, "when.this", { what: titleSaid(voice, title) });
  const only = onlyIf(voice, id, planNeeded);
  return only === null ? when : sayIn(voice, "when.onlyIf", { when, only });
}

function reasonOf({ needs }: Waiting): PageKey {
  return REASONS.find(([path]) => needs.some((need) => path.test(need)))?.[1] ?? "dependsOn.unknown";
}
