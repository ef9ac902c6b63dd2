import { countingOf, type Counting, type Period } from "../calendar/index.js";
import { readingsOf } from "../policy/due.js";
import type { DueTime, Particulars, Rule } from "../policy/rule.js";
import type { Dated } from "../policy/policy.js";
import { conditionsIn, type When } from "../policy/when.js";
import { eventText } from "./anchor-text.js";
import { conditionWords } from "./condition-text.js";
import { lengthText } from "./count-text.js";
import { english, say, section, textIn, type Language } from "../language/language.js";
import { chainTexts, joinTexts } from "./lists.js";
import { nameOf, namesOf } from "./names.js";

/** Limits as policies give them. */
export const limitWords = /* @__PURE__ */ section("limits", {
  noTime: "no time given",
  notStated: "not stated: {why}",
  reading: "{limit} ({reading})",
  orReading: "{before}, or {next}",
  soonerOf: "the sooner of {limits}",
  laterOf: "the later of {limits}",
  on: "on the day of {event}",
  "day-before": "before the day of {event}",
  by: "by {count} weeks of pregnancy, told from {event}",
  spanning: "within a span of {time} from {event}",
  every: "every {time} after {event}",
  everyFrom: "every {time} after {event}, the first time after {from}",
  after: "{time} after {event}",
  before: "{time} before {event}",
  afterInclusive: "{time} after {event}, that day being the first",
  beforeInclusive: "{time} before {event}, that day being the first",
  afterClearDays: "{time} after {event}, with that many clear days between",
  beforeClearDays: "{time} before {event}, with that many clear days between",
  afterRolledStart: "{time} after {event}, rolled to a working day first",
  beforeRolledStart: "{time} before {event}, rolled to a working day first",
  for: "for {types}",
  if: "if {condition}",
  unless: "unless {condition}",
  from: "from {date}",
  until: "until {date}",
  yes: "yes",
  no: "no",
  particular: "{name}: {value}",
});

/** A due time for reading: `15 working days after the first strategy discussion`; every reading of it, named. */
export function dueTimeText(due: DueTime | undefined, language: Language = english): string {
  if (!due) return say(language, limitWords, "noTime");
  if ("notStated" in due) {
    return say(language, limitWords, "notStated", { why: textIn(language, due.notStated).replace(/\.$/, "") });
  }
  return readingsOf(due)
    .map((reading) => {
      const limit = periodInWords(reading.due, language);
      return reading.name === null
        ? limit
        : say(language, limitWords, "reading", { limit, reading: nameOf(reading.name, language) });
    })
    .reduce((before, next) => say(language, limitWords, "orReading", { before, next }));
}

const CONVENTIONS = {
  "day-zero": { after: "after", before: "before" },
  inclusive: { after: "afterInclusive", before: "beforeInclusive" },
  "clear-days": { after: "afterClearDays", before: "beforeClearDays" },
  "rolled-start": { after: "afterRolledStart", before: "beforeRolledStart" },
} as const satisfies Record<Counting, object>;

/** A period for reading: `the sooner of 10 working days after the birth and 3 months after the end of the conference`. */
export function periodInWords(period: Period, language: Language = english): string {
  const all = (periods: readonly Period[]) =>
    joinTexts(
      periods.map((each) => periodInWords(each, language)),
      "and",
      language,
    );
  if ("soonerOf" in period) return say(language, limitWords, "soonerOf", { limits: all(period.soonerOf) });
  if ("laterOf" in period) return say(language, limitWords, "laterOf", { limits: all(period.laterOf) });
  const event = eventText(period.event, language);
  if (!("count" in period)) return say(language, limitWords, period.relation, { event });
  const { count, unit, relation } = period;
  const time = lengthText(count, unit, language);
  const how =
    relation === "after" || relation === "before"
      ? CONVENTIONS[unit === "working-days" ? countingOf(period) : "day-zero"][relation]
      : period.from === undefined
        ? relation
        : "everyFrom";
  const from = period.from === undefined ? "" : eventText(period.from, language);
  return say(language, limitWords, how, { count, time, event, from });
}

/** Whom and when a rule is for: `for initial, if the conference is split`; empty when it always holds. */
export function scopeInWords(
  { for: types, when, unless = [] }: Pick<Rule, "for" | "when" | "unless">,
  language: Language = english,
): string {
  const condition = (given: When) =>
    joinTexts(
      conditionsIn(given).map((name) => say(language, conditionWords, name)),
      "and",
      language,
    );
  return chainTexts(
    [
      ...(types ? [say(language, limitWords, "for", { types: namesOf(types, language) })] : []),
      ...(when ? [say(language, limitWords, "if", { condition: condition(when) })] : []),
      ...unless.map((given) => say(language, limitWords, "unless", { condition: condition(given) })),
    ],
    "comma",
    language,
  );
}

/** When something dated is in force: `from 2020-04-30`, `until 2021-04-01`; nothing for what always is. */
export function datesInWords({ from, until }: Dated, language: Language = english): string[] {
  return [
    ...(from ? [say(language, limitWords, "from", { date: from })] : []),
    ...(until ? [say(language, limitWords, "until", { date: until })] : []),
  ];
}

/** Particulars on one line: `video, one to one`; `reports: conference mailbox`. */
export function particularsInWords(particulars: Particulars | undefined, language: Language = english): string {
  if (particulars === undefined) return "";
  if (typeof particulars === "boolean") return say(language, limitWords, particulars ? "yes" : "no");
  if (typeof particulars === "string") return nameOf(particulars, language);
  if (typeof particulars !== "object") return String(particulars);
  const each = (value: Particulars) => particularsInWords(value, language);
  if (Array.isArray(particulars)) {
    const isOfLists = particulars.some((item) => Array.isArray(item));
    return chainTexts(particulars.map(each), isOfLists ? "semicolon" : "comma", language);
  }
  return chainTexts(
    Object.entries(particulars).map(([name, value]: [string, Particulars]) =>
      say(language, limitWords, "particular", { name: nameOf(name, language), value: each(value) }),
    ),
    "semicolon",
    language,
  );
}
