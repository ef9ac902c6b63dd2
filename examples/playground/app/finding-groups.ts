import type { ChecklistItem, ConferenceRecord, Deadline, Finding, Timeline } from "child-protection-conferences";
import { factInWords } from "./facts-in-words.js";
import { valueIn } from "./set-in.js";
import { capital, momentInWords, series, spelt, uncapital } from "./words.js";

/** What one person, or group of people, has to look at. */
export interface FindingGroup {
  readonly who: string;
  readonly findings: readonly Finding[];
}

/** A record that could be read, and its timeline; neither where it could not. */
export interface Looked {
  readonly record: ConferenceRecord | null;
  readonly timeline: Timeline | null;
}

/** Findings by whose they are, in the order in which they come. */
export function findingGroups(findings: readonly Finding[], looked: Looked): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const who = whoOf(finding, looked);
    groups.set(who, [...(groups.get(who) ?? []), finding]);
  }
  return [...groups].map(([who, those]) => ({ who, findings: those }));
}

/** Whose a finding is: the party it is about, the one whose entry it stands at, or those who have to do it. */
function whoOf({ deadline, path }: Finding, looked: Looked): string {
  if (deadline?.party) return personInWords(deadline.party, looked.record);
  const entry = /^(?:conference\.)?(\w+)\[(\d+)\]/.exec(path);
  const item = entry && looked.record ? valueIn(looked.record, [entry[1]!, entry[2]!]) : undefined;
  if (typeof item === "object" && item !== null) {
    const { id, from, with: partner, for: whom } = item as Record<string, unknown>;
    const named = [from, partner, whom, id].find((each) => typeof each === "string");
    if (named !== undefined) return personInWords(named as string, looked.record);
  }
  const by = deadline ? (obligationOf(deadline.key, looked.timeline)?.by ?? []) : [];
  return by.length > 0 ? capital(series(by.map(spelt))) : "The conference";
}

/** `Health visitor (p2)`, by codes only. */
function personInWords(code: string, record: ConferenceRecord | null): string {
  const { participants = [] } = record ?? {};
  const ofAgency = participants.filter(({ agency }) => agency === code);
  const person = participants.find(({ id }) => id === code) ?? (ofAgency.length === 1 ? ofAgency[0] : undefined);
  if (person?.role) return `${capital(spelt(person.role))} (${person.id})`;
  return record?.children?.some(({ id }) => id === code) ? `Child ${code}` : capital(spelt(code));
}

function obligationOf(key: string, timeline: Timeline | null): Deadline | ChecklistItem | undefined {
  return [...(timeline?.deadlines ?? []), ...(timeline?.checklist ?? [])].find((each) => each.key === key);
}

/** What a finding is about, and the date: `Submit reports, due Tuesday 21 April 2020`. */
export function thingOf({ deadline, path }: Finding, { record, timeline }: Looked): string {
  if (deadline) {
    const task = obligationOf(deadline.key, timeline)?.task ?? capital(spelt(deadline.duty));
    return deadline.due === null ? task : `${task}, due ${momentInWords(deadline.due)}`;
  }
  if (path === "") return "";
  const words = factInWords(path);
  const thing = capital(words === path ? pathInWords(path) : words);
  const value = record ? valueIn(record, path.replaceAll("[", ".").replaceAll("]", "").split(".")) : undefined;
  return typeof value === "string" && IS_DAY.test(value) ? `${thing}, ${momentInWords(value)}` : thing;
}

const IS_DAY = /^\d{4}-\d\d-\d\d(?:$|T\d\d:\d\d)/;

/** `plan.actions[2].goal` → `plan, actions 3, goal`; what is in somebody's own entry goes without it. */
function pathInWords(path: string): string {
  return path
    .replace(/^participants\[\d+\]\./, "")
    .replaceAll(/\[(\d+)\]/g, (_, index: string) => ` ${Number(index) + 1}`)
    .replaceAll(".", ", ")
    .replaceAll(/[A-Z]/g, (letter) => ` ${uncapital(letter)}`);
}
