import { clausesInWords } from "../../wording/clauses-text.js";
import type { ChecklistItem, TimelinePerson } from "../../timeline/index.js";
import { english, inNation, labelOf, say, section, type Language } from "../../language/language.js";
import { conditionsText } from "../../wording/condition-text.js";
import { chainTexts } from "../../wording/lists.js";
import { nameOf, namesOf } from "../../wording/names.js";
import { isEverybody, listOf } from "../../worklist/who.js";
import type { WorkItem, WorkItems, Worklist } from "../../worklist/work-items.js";
import { taskText } from "../../wording/task-text.js";
import { isDoer } from "./is-doer.js";
import { dueDateText, standingInWords, stateInWords, taskWithParty } from "./deadline-in-words.js";

/** Headings, labels and sentences of worklists. */
export const worklistWords = /* @__PURE__ */ section("worklist", {
  title: "Worklist: {Whose}",
  titleOfPeople: "Worklist: {whose}",
  everybody: "everybody",
  toDoOverdue: "Overdue",
  awaitedOverdue: "Awaited, and overdue",
  unassignedOverdue: "Overdue, and nobody is named",
  toDo: "To do",
  toDoUndated: "To do, no time given",
  awaited: "Awaited",
  awaitedUndated: "Awaited, no time given",
  unassigned: "Nobody is named",
  unassignedUndated: "Nobody is named, no time given",
  waiting: "Cannot be dated yet",
  ofRecord: "{reference}: {title}",
  if: "if {condition}",
  by: "by {who}",
  byPeople: "by {who} ({people})",
  for: "for {whom}",
  needs: "needs {facts}",
  due: "Due",
  what: "What",
  more: "More",
  nothing: "Nothing is open.",
  overdueCount: "{count} overdue",
  toDoCount: "{count} to do",
  awaitedCount: "{count} awaited",
  unassignedCount: "{count} with nobody named",
  waitingCount: "{count} cannot be dated yet",
});

/** A worklist in words: what each of its lists is called, and a line for each thing in it. */
export interface WorklistSection {
  readonly title: string;
  /** Whether what it lists should be done already. */
  readonly isPressing: boolean;
  readonly lines: readonly WorklistLine[];
}

export interface WorklistLine {
  /** `Mon 4 May 2020`; `null` for what has no time. */
  readonly when: string | null;
  readonly what: string;
  /** How it stands, with whom, how strongly, by which clause. */
  readonly more: string;
}

/** What is said of those concerned: who has to do it, for whom it is done, or both. */
export type Says = readonly ("by" | "to")[];

/** One of the lists of a worklist. */
export interface WorklistPart {
  readonly title: keyof typeof worklistWords.messages;
  readonly isPressing: boolean;
  readonly items: readonly (WorkItem | WorkItem<ChecklistItem>)[];
  readonly says: Says;
}

/** The lists of a worklist that are not empty, but for what cannot be dated, the most pressing first. */
export function worklistParts({ who, toDo, awaited, unassigned }: Worklist): WorklistPart[] {
  const ofToDo: Says = isEverybody(who) ? ["by", "to"] : ["to"];
  const part = (title: WorklistPart["title"], items: WorklistPart["items"], says: Says, isPressing = false) => ({
    title,
    isPressing,
    items,
    says,
  });
  const open = (title: "toDo" | "awaited" | "unassigned", { open: items, undated }: WorkItems, says: Says) => [
    part(title, items, says),
    part(`${title}Undated`, undated, says),
  ];
  return [
    part("toDoOverdue", toDo.overdue, ofToDo, true),
    part("awaitedOverdue", awaited.overdue, ["by"], true),
    part("unassignedOverdue", unassigned.overdue, ["to"], true),
    ...open("toDo", toDo, ofToDo),
    ...open("awaited", awaited, ["by"]),
    ...open("unassigned", unassigned, ["to"]),
  ].filter(({ items }) => items.length > 0);
}

/** The lists that are not empty in words, the most pressing first. */
export function worklistSections(list: Worklist, language: Language = english): WorklistSection[] {
  return [
    ...worklistParts(list).map(({ title, isPressing, items, says }) => ({
      title: say(language, worklistWords, title),
      isPressing,
      lines: items.map((item) => lineOf(item, says, inNation(language, item))),
    })),
    {
      title: say(language, worklistWords, "waiting"),
      isPressing: false,
      lines: list.waiting.map((item) => waitingLine(item, language)),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** `2 overdue, 1 to do, 3 awaited.` */
export function worklistCounts(list: Worklist, language: Language = english): string {
  const { toDo, awaited, unassigned, waiting } = list;
  const counts = [
    ["overdueCount", toDo.overdue.length + awaited.overdue.length + unassigned.overdue.length],
    ...(["toDo", "awaited", "unassigned"] as const).map(
      (key) => [`${key}Count`, list[key].open.length + list[key].undated.length] as const,
    ),
    ["waitingCount", waiting.length],
  ] as const;
  const said = counts.flatMap(([key, count]) => (count === 0 ? [] : [say(language, worklistWords, key, { count })]));
  return said.length === 0 ? say(language, worklistWords, "nothing") : `${chainTexts(said, "comma", language)}.`;
}

/** `Worklist: Health visitor`, for whom it is; `Worklist: Everybody`; `Worklist: hv1`, an id with its own letters. */
export function worklistTitle({ who }: Worklist, language: Language = english): string {
  const isOfPeople = !isEverybody(who) && who.role === undefined && who.agency === undefined;
  return say(language, worklistWords, isOfPeople ? "titleOfPeople" : "title", { whose: whoseInWords(who, language) });
}

function whoseInWords(who: Worklist["who"], language: Language): string {
  if (isEverybody(who)) return say(language, worklistWords, "everybody");
  const { role, agency, participant, participants } = who;
  const ids = new Set([...(listOf(participant) ?? []), ...Object.values(participants ?? {}).flat()]);
  const parts = [listOf(role) ?? [], listOf(agency) ?? []].filter((codes) => codes.length > 0);
  return chainTexts(
    [...parts.map((codes) => namesOf(codes, language)), ...[...ids].map((id) => labelOf(language, id) ?? id)],
    "comma",
    language,
  );
}

export function lineOf(item: WorkItem | WorkItem<ChecklistItem>, says: Says, language: Language): WorklistLine {
  const isDated = "due" in item;
  const standing = isDated ? standingInWords(item, item.asOf, language) : stateInWords(item, language);
  const words = (key: keyof typeof worklistWords.messages, parameters = {}) =>
    say(language, worklistWords, key, parameters);
  const more = [
    standing,
    isDated || item.onlyIf === null ? "" : words("if", { condition: conditionsText(item, language) }),
    says.includes("by") && item.by.length > 0 ? byInWords(item, language) : "",
    says.includes("to") && item.to.length > 0 ? words("for", { whom: namesOf(item.to, language) }) : "",
    nameOf(item.strength, language),
    clausesInWords(item, language),
  ];
  return {
    when: isDated ? dueDateText(item.due, language) : null,
    what: titleInRecord(item.reference, taskWithParty(item, language), language),
    more: chainTexts(
      more.filter((part) => part !== ""),
      "semicolon",
      language,
    ),
  };
}

/** `by professional (p3)`, `by chair (p1, social worker)` where that is not who is asked; without what the party says. */
function byInWords(item: WorkItem | WorkItem<ChecklistItem>, language: Language): string {
  const { by, people } = item;
  const who = namesOf(by, language);
  if (people.length === 0 || isDoer(item)) return say(language, worklistWords, "by", { who });
  const names = people.map((person) => personInWords(person, by, language));
  return say(language, worklistWords, "byPeople", { who, people: chainTexts(names, "semicolon", language) });
}

function personInWords({ id, role }: TimelinePerson, by: readonly string[], language: Language): string {
  const label = labelOf(language, id);
  if (label !== undefined || role === undefined || by.includes(role)) return label ?? id;
  return chainTexts([id, nameOf(role, language)], "comma", language);
}

export function waitingLine(item: Worklist["waiting"][number], language: Language): WorklistLine {
  return {
    when: null,
    what: titleInRecord(item.reference, taskText(item, language), language),
    more: say(language, worklistWords, "needs", { facts: chainTexts(item.needs, "comma", language) }),
  };
}

export function titleInRecord(reference: string | null, title: string, language: Language): string {
  return reference === null ? title : say(language, worklistWords, "ofRecord", { reference, title });
}
