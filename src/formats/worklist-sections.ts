import type { ChecklistItem, TimelinePerson } from "../timeline/index.js";
import { capital, listed, spelt } from "../vocabulary/words.js";
import { recipientOf } from "../worklist/recipient.js";
import { isEverybody, listOf } from "../worklist/who.js";
import type { WorkItem, WorkItems, Worklist } from "../worklist/work-items.js";
import { clausesInWords, dueInWords, partyInWords, standingInWords, stateInWords } from "./deadline-in-words.js";

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
type Says = readonly ("by" | "to")[];

/** The lists that are not empty, the most pressing first. */
export function worklistSections({ who, toDo, awaited, unassigned, waiting }: Worklist): WorklistSection[] {
  const ofToDo: Says = isEverybody(who) ? ["by", "to"] : ["to"];
  const section = (title: string, items: readonly (WorkItem | WorkItem<ChecklistItem>)[], says: Says) => ({
    title,
    lines: items.map((item) => lineOf(item, says)),
  });
  const open = (title: string, { open: items, undated }: WorkItems, says: Says) => [
    section(title, items, says),
    section(`${title}, no time given`, undated, says),
  ];
  const pressing = [
    section("Overdue", toDo.overdue, ofToDo),
    section("Awaited, and overdue", awaited.overdue, ["by"]),
    section("Overdue, and nobody is named", unassigned.overdue, ["to"]),
  ];
  return [
    ...pressing.map((each) => ({ ...each, isPressing: true })),
    ...[
      ...open("To do", toDo, ofToDo),
      ...open("Awaited", awaited, ["by"]),
      ...open("Nobody is named", unassigned, ["to"]),
      { title: "Cannot be dated yet", lines: waiting.map(waitingLine) },
    ].map((each) => ({ ...each, isPressing: false })),
  ].filter(({ lines }) => lines.length > 0);
}

/** `Worklist: Health visitor`, for whom it is; `Worklist: Everybody`. */
export function worklistTitle({ who }: Worklist): string {
  if (isEverybody(who)) return "Worklist: Everybody";
  const { role, agency, participant, participants } = who;
  const ids = [...(listOf(participant) ?? []), ...Object.values(participants ?? {}).flat()];
  const parts = [listOf(role) ?? [], listOf(agency) ?? []].filter((codes) => codes.length > 0).map(listed);
  if (ids.length > 0) parts.push([...new Set(ids)].join(", "));
  return `Worklist: ${capital(parts.join(", "))}`;
}

function lineOf(item: WorkItem | WorkItem<ChecklistItem>, says: Says): WorklistLine {
  const party = partyInWords(item);
  const isDated = "due" in item;
  const standing = isDated ? standingInWords(item, item.asOf) : stateInWords(item);
  return {
    when: isDated ? dueInWords(item.due) : null,
    what: named(item.reference, `${item.title}${party === "" ? "" : ` (${party})`}`),
    more: [
      ...(standing === "" ? [] : [standing]),
      ...(isDated || item.onlyIf === null ? [] : [`if ${item.onlyIf}`]),
      ...(says.includes("by") && item.by.length > 0 ? [`by ${listed(item.by.map(spelt))}${peopleInWords(item)}`] : []),
      ...(says.includes("to") && item.to.length > 0 ? [`for ${listed(item.to.map(spelt))}`] : []),
      item.strength,
      clausesInWords(item),
    ].join("; "),
  };
}

/** ` (p3)`, `(p1, social worker)` where that is not who is asked; nothing where the party says so already. */
function peopleInWords({ by, to, party, people }: WorkItem | WorkItem<ChecklistItem>): string {
  const isDoer = party !== null && ("members" in party || "id" in party) && recipientOf(party, { by, to }) === null;
  if (people.length === 0 || isDoer) return "";
  const nameOf = ({ id, role }: TimelinePerson) =>
    role === undefined || (by as readonly string[]).includes(role) ? id : `${id}, ${spelt(role)}`;
  return ` (${people.map(nameOf).join("; ")})`;
}

function waitingLine({ reference, title, needs }: Worklist["waiting"][number]): WorklistLine {
  return { when: null, what: named(reference, title), more: `needs ${needs.join(", ")}` };
}

function named(reference: string | null, title: string): string {
  return reference === null ? title : `${reference}: ${title}`;
}

/** What is said when every list is empty. */
export const NOTHING_OPEN = "Nothing is open.";
