import type { WorkItem, Worklist } from "../worklist/worklist.js";
import { clausesInWords, dueInWords, partyInWords, standingInWords, stateInWords } from "./deadline-in-words.js";
import { capital, listed, spelt } from "../vocabulary/words.js";

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

/** The lists that are not empty, the most pressing first. */
export function worklistSections({
  late,
  mine,
  missing,
  expected,
  undated,
  unassigned,
  waiting,
}: Worklist): WorklistSection[] {
  return [
    { title: "Mine, and late", isPressing: true, lines: late.map((item) => dated(item, "to")) },
    { title: "Mine to do", lines: mine.map((item) => dated(item, "to")) },
    { title: "Should already have reached me", isPressing: true, lines: missing.map((item) => dated(item, "by")) },
    { title: "What I wait for", lines: expected.map((item) => dated(item, "by")) },
    { title: "Mine to do, no time given", lines: undated.mine.map((item) => undatedLine(item, "to")) },
    { title: "What I wait for, no time given", lines: undated.expected.map((item) => undatedLine(item, "by")) },
    {
      title: "Nobody is named for these",
      lines: unassigned.map((item) => ("due" in item ? dated(item, "to") : undatedLine(item, "to"))),
    },
    {
      title: "Cannot be dated yet, for anybody",
      lines: waiting.map(({ title, needs, reference }) => ({
        when: null,
        what: named(reference, title),
        more: `needs ${needs.join(", ")}`,
      })),
    },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map((section) => ({ isPressing: false, ...section }));
}

/** `Health visitor`, for whom the worklist is. */
export function worklistTitle({ roles }: Worklist): string {
  return `Worklist: ${capital(listed(roles))}`;
}

function dated(item: WorkItem, other: "by" | "to"): WorklistLine {
  const party = partyInWords(item);
  const standing = standingInWords(item, item.asOf);
  return {
    when: dueInWords(item.due),
    what: named(item.reference, `${item.title}${party === "" ? "" : ` (${party})`}`),
    more: [...(standing === "" ? [] : [standing]), ...rest(item, other)].join("; "),
  };
}

function undatedLine(item: Worklist["undated"]["mine"][number], other: "by" | "to"): WorklistLine {
  const party = partyInWords(item);
  const standing = stateInWords(item);
  return {
    when: null,
    what: named(item.reference, `${item.title}${party === "" ? "" : ` (${party})`}`),
    more: [
      ...(standing === "" ? [] : [standing]),
      ...(item.onlyIf === null ? [] : [`if ${item.onlyIf}`]),
      ...rest(item, other),
    ].join("; "),
  };
}

function rest(item: Pick<WorkItem, "by" | "to" | "strength" | "layer" | "basis">, other: "by" | "to"): string[] {
  const others = item[other].map(spelt);
  return [
    ...(others.length === 0 ? [] : [`${other === "by" ? "from" : "for"} ${listed(others)}`]),
    item.strength,
    clausesInWords(item),
  ];
}

function named(reference: string | null, title: string): string {
  return reference === null ? title : `${reference}: ${title}`;
}

/** What is said when every list is empty. */
export const NOTHING_OPEN = "Nothing is open.";
