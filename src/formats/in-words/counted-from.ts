import type { Instant, LocalDate } from "../../calendar/index.js";
import type { Deadline, Step } from "../../timeline/index.js";
import { capitalize } from "../../vocabulary/words.js";
import { english, type Language } from "../../language/language.js";
import { stepAnchorText } from "../../wording/step-text.js";

/** Something that deadlines are counted from. */
export interface Anchor {
  /** `The start of the conference, as planned` */
  readonly says: string;
  readonly moment: LocalDate | Instant;
}

/** What a deadline is counted from: of several, the one that gave its due date. `null` where its steps are not told. */
export function countedFrom({ why, due }: Deadline, language: Language = english): Anchor | null {
  const counts = why.flatMap((step, index) => (step.step === "count" && why[index - 1]?.step === "from" ? index : []));
  const giving = counts.find((index) => why[index]!.date === due.date && why[index]!.at === due.at) ?? counts[0];
  return giving === undefined ? null : anchorOf(why[giving - 1]!, language);
}

/** Every event that some deadlines are counted from, each once, the earliest first. */
export function anchorsOf(deadlines: readonly Deadline[], language: Language = english): Anchor[] {
  const anchors = new Map<string, Anchor>();
  for (const { why } of deadlines) {
    for (const step of why.filter((each) => each.step === "from")) {
      const anchor = anchorOf(step, language);
      anchors.set(`${anchor.moment} ${anchor.says}`, anchor);
    }
  }
  return [...anchors].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, anchor]) => anchor);
}

function anchorOf(step: Step, language: Language): Anchor {
  return { says: capitalize(stepAnchorText(step, language)), moment: step.at ?? step.date };
}
