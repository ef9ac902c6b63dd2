import { countingOf, writeInstant, type LocalDate, type Moment, type NonWorkingDay } from "../calendar/index.js";
import type { Language } from "../language/language.js";
import type { NonEmpty } from "../model/non-empty.js";
import type { Count, SingleCount } from "../obligations/count.js";
import { stepAnchorText, stepText } from "../wording/step-text.js";
import type { Step } from "./timeline.js";

/** A count step by step, as data and as sentences. */
export function stepsOf(count: Count, language: Language): NonEmpty<Step> {
  if (!("choose" in count)) return stepsOfOne(count, language);
  const { choose, of, due } = count;
  const [first, ...others] = [
    ...of.flatMap((each) => stepsOf(each, language)),
    wordStep({ step: "choose", choose, ...moment(due) }, language),
  ] as const;
  return [first, ...others];
}

function stepsOfOne({ period, anchor, due, calendar }: SingleCount, language: Language): NonEmpty<Step> {
  const { at: from, event, is, isPlanned, title } = anchor;
  const kind = is === "happened" && isPlanned ? "planned" : is;
  const what = {
    event,
    kind,
    ...(title === null ? {} : { title }),
    ...(is === "assumed" && isPlanned ? { asPlanned: true as const } : {}),
  };
  const isByWorkingDay = "unit" in period && period.unit === "working-days";
  return [
    wordStep({ step: "from", ...what, says: stepAnchorText(what, language), ...moment(from) }, language),
    wordStep(
      isByWorkingDay
        ? { step: "count", period, date: due.date, skipped: skippedDays({ period, anchor, due, calendar }) }
        : { step: "count", period, ...moment(due) },
      language,
    ),
  ];
}

function wordStep(step: Omit<Step, "text">, language: Language): Step {
  return { ...step, text: stepText(step, language) };
}

function moment({ date, at }: Moment): Pick<Step, "date" | "at"> {
  return at === null ? { date } : { date, at: writeInstant(at) };
}

/** The days that were not counted: the trigger day too, under a convention that would have counted from it. */
function skippedDays({ period, anchor, due, calendar }: Omit<SingleCount, "notes">): readonly NonWorkingDay[] {
  const trigger: LocalDate = anchor.at.date;
  const between = calendar.nonWorkingBetween(trigger, due.date);
  const counting = "count" in period ? countingOf(period) : "day-zero";
  const first = counting === "inclusive" || counting === "rolled-start" ? calendar.whyNotWorking(trigger) : null;
  if (first === null) return between;
  return trigger < due.date ? [first, ...between] : [...between, first];
}
