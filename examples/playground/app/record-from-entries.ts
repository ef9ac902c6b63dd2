import { parseRecord, type ConferenceRecord, type ConferenceType } from "child-protection-conferences";
import { readMoment } from "child-protection-conferences/calendar";
import { discussionField, entriesOf, timesFields, type Entries } from "./entries.js";
import type { EntryProblem, EntryProblemCode } from "./entry-problem.js";
import { readDay } from "./read-day.js";
import { readTime } from "./read-time.js";

/**
 * The record that the form describes, and what is wrong in it. `base` is the record that was loaded: what the form has no
 * field for, or does not ask for this type, is taken from it, and so is every part that nobody changed. What is wrong is
 * left out.
 */
export function recordFromEntries(
  entries: Entries,
  base: ConferenceRecord,
): { record: ConferenceRecord; problems: readonly EntryProblem[] } {
  const problems: EntryProblem[] = [];
  const before = entriesOf(base);
  const record: ConferenceRecord = { ...base, type: (entries.get("type") ?? base.type) as ConferenceType };
  const problem = (field: string, code: EntryProblemCode) => {
    problems.push({ field, code });
    return undefined;
  };
  /** Does something with fields that are asked for and were changed. */
  const changed = (fields: readonly string[], take: () => void) => {
    if (fields.some((name) => entries.has(name) && entries.get(name) !== (before.get(name) ?? ""))) take();
  };
  const day = (name: string) => {
    const text = entries.get(name)?.trim();
    if (!text) return undefined;
    const read = readDay(text);
    return "date" in read ? read.date : problem(name, read.problem);
  };

  changed(["reference"], () => {
    const reference = entries.get("reference")!.trim() || undefined;
    record.reference = parseRecord({ type: "initial", reference }).ok ? reference : problem("reference", "not-a-code");
  });
  for (const name of ["expectedDeliveryOn", "bornOn"] as const) changed([name], () => (record[name] = day(name)));
  changed(["previousConference.type", "previousConference.heldOn"], () => {
    const type = entries.get("previousConference.type") || undefined;
    record.previousConference = {
      ...base.previousConference,
      type: type as ConferenceType | undefined,
      heldOn: day("previousConference.heldOn"),
    };
  });
  changed(["transferIn.notifiedOn", "transferIn.acceptedOn"], () => {
    record.transferIn = { notifiedOn: day("transferIn.notifiedOn"), acceptedOn: day("transferIn.acceptedOn") };
  });
  for (const which of ["planned", "held"] as const) {
    changed(timesFields(which), () => (record.conference = { ...record.conference, [which]: times(which) }));
  }
  changed(["decision.planNeeded"], () => {
    const answer = entries.get("decision.planNeeded");
    record.decision = { ...base.decision, planNeeded: answer ? answer === "yes" : undefined };
  });
  const rows = [...new Set([...entries.keys(), ...before.keys()])].filter((name) => name.startsWith("strategyD"));
  const isAsked = entries.has(discussionField(0, "heldOn"));
  if (isAsked && rows.some((name) => (entries.get(name) ?? "") !== (before.get(name) ?? ""))) {
    record.strategyDiscussions = discussions();
  }
  return { record: withoutNothing(record), problems };

  function discussions() {
    const found: { heldOn?: string; initiatedSection47?: boolean }[] = [];
    for (let index = 0; entries.has(discussionField(index, "heldOn")); index++) {
      const heldOn = day(discussionField(index, "heldOn"));
      const isFlagged = entries.get(discussionField(index, "initiatedSection47")) === "yes";
      const wasUnflagged = base.strategyDiscussions?.[index]?.initiatedSection47 === false;
      if (heldOn === undefined && !isFlagged) continue;
      found.push({
        ...(heldOn === undefined ? {} : { heldOn }),
        ...(isFlagged ? { initiatedSection47: true } : wasUnflagged ? { initiatedSection47: false } : {}),
      });
    }
    return found.length > 0 ? found : undefined;
  }

  function times(which: "planned" | "held") {
    const first = day(`${which}.day`);
    const last = day(`${which}.lastDay`);
    const wrote = (part: string) => (entries.get(`${which}.${part}`) ?? "").trim() !== "";
    if (first === undefined) {
      for (const part of ["start", "end", "lastDay"]) {
        if (wrote(part) && !wrote("day")) problem(`${which}.${part}`, "time-without-date");
      }
      return undefined;
    }
    const start = moment(`${which}.start`, first);
    const end = wrote("end") || last !== undefined ? moment(`${which}.end`, last ?? first) : undefined;
    return { start: start ?? first, ...(end === undefined ? {} : { end }) };
  }

  /** A day with the time in a field: London time, or the day alone where no usable time is given. */
  function moment(name: string, date: string): string | undefined {
    const text = entries.get(name)?.trim();
    if (!text) return date;
    const time = readTime(text);
    if (time === null) return problem(name, "not-a-time");
    const read = readMoment(`${date}T${time}`);
    if (read === "time-does-not-exist" || read === "time-exists-twice") return problem(name, read);
    return `${date}T${time}`;
  }
}

/** Without what holds nothing, so that a field that was cleared is one that was never filled in. */
function withoutNothing<T extends object>(value: T): T {
  const kept = Object.entries(value).flatMap(([key, held]): [string, unknown][] => {
    if (held === undefined) return [];
    if (typeof held !== "object" || held === null || Array.isArray(held)) return [[key, held]];
    const inner = withoutNothing(held as object);
    return Object.keys(inner).length > 0 ? [[key, inner]] : [];
  });
  return Object.fromEntries(kept) as T;
}
