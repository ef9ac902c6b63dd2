import { divisions } from "../calendar/divisions.js";
import { termWords } from "../language/terms.js";
import { finding } from "../model/shape-finding.js";
import {
  byKind,
  day,
  either,
  ifGiven,
  later,
  listOf,
  object,
  oneOf,
  orElse,
  plain,
  tableOf,
  text,
  onceRead,
  webAddress,
  wholeNumber,
  type Shape,
} from "../model/shape.js";
import { actors } from "../vocabulary/actors.js";
import { conferenceTypes } from "../vocabulary/codes.js";
import { conditions } from "../vocabulary/conditions.js";
import { events } from "../vocabulary/events.js";
import { grades } from "./clause.js";
import { MOST_RULES } from "./policy.js";
import { dutySubjects, eachOf, phases, strengths, type DueTime } from "./rule.js";
import { phaseOf, titleOf } from "./write.js";

/**
 * The shape of a policy, by which one is read: what may be left out is filled in, blanks in texts are made single. It is the
 * shape that `policySchema` describes to others, and needs no schema library. What its parts mean to each other,
 * `checkPolicy` says.
 */
export const policyShape: () => Shape = () => {
  const id = text({
    pattern: /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
    fix: "Use lower-case words joined by hyphens, up to 64 characters.",
  });
  const clauseId = text({
    pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/,
    fix: "Use letters, digits and . _ - only, up to 32 characters.",
  });
  const line = text(ON_ONE_LINE);
  const sentence = text({ ...ON_ONE_LINE, least: 1 });
  const dates = { from: ifGiven(day), until: ifGiven(day) };

  const singles = [
    object({
      count: wholeNumber(1, 1000),
      unit: oneOf(["working-days", "days", "calendar-days", "weeks", "months", "hours", "gestation-weeks"]),
      relation: oneOf(["after", "before", "spanning", "every", "by"]),
      event: id,
      from: ifGiven(id),
      counting: ifGiven(oneOf(["day-zero", "inclusive", "clear-days", "rolled-start"])),
    }),
    object({ relation: oneOf(["on", "day-before"]), event: id }),
  ];
  const choiceOf = (option: Shape) => [
    object({ soonerOf: listOf(option, 4, 2) }),
    object({ laterOf: listOf(option, 4, 2) }),
  ];
  const period = either(...singles, ...choiceOf(either(...singles, ...choiceOf(either(...singles)))));
  const reading = object({ name: id, due: period, because: orElse(line, "") });
  const due = either(object({ notStated: sentence }), object({ readings: listOf(reading, 8, 2) }), period);

  const value = either(line, plain("number"), plain("boolean"));
  const name = text({ ...ON_ONE_LINE, most: 64 });
  const listOrTable = (values: Shape) => either(value, listOf(values, 200), tableOf(name, values));
  const particulars = listOrTable(listOrTable(listOrTable(value)));

  const condition = oneOf(Object.keys(conditions));
  const when = either(condition, listOf(condition, 8, 1));
  const event = ifGiven(oneOf(Object.keys(events)));
  const actorList = listOf(oneOf(actors), 20);
  const strength = oneOf(strengths);
  const common = {
    id,
    strength: orElse(strength, "must"),
    for: ifGiven(listOf(oneOf(conferenceTypes), Infinity, 1)),
    when: ifGiven(when),
    unless: ifGiven(listOf(when, 20, 1)),
    cites: ifGiven(listOf(clauseId, 20, 1)),
  };
  const duty = object({
    kind: oneOf(["duty"]),
    ...common,
    title: ifGiven(sentence),
    task: ifGiven(sentence),
    by: actorList,
    to: orElse(actorList, []),
    phase: ifGiven(oneOf(phases)),
    each: ifGiven(oneOf(eachOf)),
    fromAge: ifGiven(wholeNumber(1, 17)),
    due: ifGiven(due),
    target: ifGiven(period),
    doneBy: event,
    notBefore: event,
    before: event,
    about: ifGiven(oneOf(dutySubjects)),
    existence: ifGiven(strength),
    chases: ifGiven(id),
  });
  const rule = byKind({
    duty: onceRead(duty, (given, path, problems) => {
      const { title, phase, ...rest } = given as Record<string, unknown> & { id: string; due?: DueTime };
      if (phase === undefined && (rest.due === undefined || "notStated" in rest.due)) {
        const at = [...path, "phase"];
        problems.push({
          finding: finding("missing", at, WITHOUT_TIME.message, WITHOUT_TIME.fix),
          path: at,
          isFatal: false,
        });
      }
      return { ...rest, title: title ?? titleOf(rest.id), phase: phase ?? phaseOf(rest.due) };
    }),
    requirement: object({ kind: oneOf(["requirement"]), ...common, particulars: ifGiven(particulars) }),
    arrangement: object({ kind: oneOf(["arrangement"]), ...common, particulars }),
    "not-here": object({ kind: oneOf(["not-here"]), ...common }),
  });
  const clause = object({
    id: clauseId,
    at: sentence,
    says: sentence,
    grade: ifGiven(oneOf(grades)),
    source: ifGiven(object({ title: ifGiven(sentence), url: webAddress(2000), readOn: ifGiven(day) })),
    ...dates,
    rules: listOf(rule, 100),
  });

  const closed = { title: sentence, scope: ifGiven(oneOf(["all"])) };
  const closure = either(object({ date: day, ...closed }), object({ from: day, until: day, ...closed }));
  const meaning = object({ as: oneOf(["working-days", "calendar-days"]), because: orElse(line, "") });
  const document = object({
    title: sentence,
    publisher: ifGiven(sentence),
    url: ifGiven(webAddress(2000)),
    checkedOn: ifGiven(day),
    editions: ifGiven(listOf(object({ name: sentence, ...dates }), 100)),
    days: ifGiven(listOf(meaning, 2, 1)),
    note: ifGiven(sentence),
  });
  const year = text({ pattern: /^[12]\d{3}$/, fix: "Give the day of its text, YYYY-MM-DD, or the year." });
  const terms = Object.keys(termWords.messages).map((term) => [term, ifGiven(sentence)] as const);

  const whole: Shape = object({
    id,
    title: sentence,
    layer: oneOf(["national", "regional", "authority"]),
    document,
    authority: ifGiven(id),
    base: ifGiven(later(() => whole)),
    ...dates,
    reviewBy: ifGiven(day),
    interim: ifGiven(either(day, year)),
    succeededBy: ifGiven(listOf(id, 20, 1)),
    holidays: ifGiven(oneOf(divisions)),
    terms: ifGiven(object(Object.fromEntries(terms))),
    closures: ifGiven(listOf(closure, 1000)),
    clauses: listOf(clause, MOST_RULES),
  });
  return whole;
};

/** On one line, and with nothing in it that a terminal would obey. */
const ON_ONE_LINE = {
  clean: (given: string) => given.replaceAll(/\s+/g, " ").trim(),
  most: 2000,
  pattern: /^[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]*$/u,
  fix: "Leave out control characters.",
};

/** What is said of a duty from whose time no phase follows. */
export const WITHOUT_TIME = {
  message: "A duty without a time needs its phase.",
  fix: `Give one of: ${phases.join(", ")}.`,
};
