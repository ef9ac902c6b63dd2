import { phases } from "../../policy/rule.js";
import { say, sayIfKnown, type Language } from "../../language/language.js";
import {
  summarizeTimeline,
  type DutySummary,
  type ChecklistItem,
  type Notice,
  type Timeline,
} from "../../timeline/index.js";
import { clausesInWords } from "../../wording/clauses-text.js";
import { writtenMomentText } from "../../wording/dates.js";
import { fieldAt, fieldText } from "../../wording/field-text.js";
import { chainTexts } from "../../wording/lists.js";
import { nameOf } from "../../wording/names.js";
import { withParty } from "../../wording/party-text.js";
import { taskText } from "../../wording/task-text.js";
import {
  dueDateText,
  partyInWords,
  phaseInWords,
  standingInWords,
  stateInWords,
  whoInWords,
} from "../in-words/deadline-in-words.js";
import { drawnStatus, type DrawnStatus } from "../in-words/drawn-status.js";
import { notOwedInWords, notOwedOnce } from "../in-words/not-owed-in-words.js";
import { noticeInWords } from "../in-words/notice-in-words.js";
import { summaryInWords, type SummaryLine } from "../in-words/summary-in-words.js";
import { timelineWords, whoIfInWords } from "../in-words/timeline-words.js";
import { layerTitle, policyTitle, titleInWords } from "../in-words/title-in-words.js";
import { alikeRows } from "./alike-rows.js";
import { paperWords } from "./paper-words.js";
import { COLUMNS } from "./staff-style.js";

/** What a staff sheet says, as texts and in its order. */
export interface StaffTexts {
  readonly title: string;
  readonly context: string;
  readonly summary: readonly SummaryLine[];
  readonly headings: readonly string[];
  readonly rows: readonly StaffRow[];
  readonly sections: readonly StaffSection[];
}

/** A row of the table of deadlines. */
export interface StaffRow {
  readonly cells: readonly string[];
  /** What of the row stands out: the task, which its cell has before whose it is. */
  readonly task: string;
  readonly status: DrawnStatus | null;
}

/** Lines under a heading; things to tick have a state each. */
export interface StaffSection {
  readonly heading: string;
  /** In two columns, and not over the whole width. */
  readonly inColumns: boolean;
  readonly lines: readonly { readonly text: string; readonly state: ChecklistItem["state"] | null }[];
}

/** The summary, the deadlines, what to know, the checklist and what waits. Reasons and readings are on a screen. */
export function staffTexts(timeline: Timeline, language: Language): StaffTexts {
  const { policy, asOf, waiting, checklist } = timeline;
  const words = (key: keyof typeof timelineWords.messages, places = {}) => say(language, timelineWords, key, places);
  const labelled = (label: "policy" | "asOf", text: string) => words("labelled", { label: words(label), text });
  const plain = (texts: readonly string[]) => texts.map((text) => ({ text, state: null }));
  return {
    title: titleInWords(timeline, language),
    context: chainTexts(
      [
        labelled("policy", policyTitle(policy, language)),
        ...(asOf === null ? [] : [labelled("asOf", writtenMomentText(asOf, language))]),
      ],
      "semicolon",
      language,
    ),
    summary: summaryInWords(timeline, language),
    headings: COLUMNS.map(([column]) => words(column)),
    rows: rowsOf(timeline, language),
    sections: [
      {
        heading: words("pleaseNote"),
        inColumns: false,
        lines: plain(summarizeTimeline(timeline).notices.map((notice) => noticeText(notice, language))),
      },
      ...phases.map((phase) => ({
        heading: words("checklistShort", { phase: phaseInWords(phase, language) }),
        inColumns: true,
        lines: checklist
          .filter((item) => item.phase === phase)
          .map((item) => ({ text: itemText(item, policy, language), state: item.state })),
      })),
      {
        heading: words("waiting"),
        inColumns: true,
        lines: plain(
          waiting.map((one) =>
            words("needs", { task: taskText(one, language), facts: factsText(one.needs, language) }),
          ),
        ),
      },
      {
        heading: words("notOwed"),
        inColumns: false,
        lines: plain(notOwedOnce(timeline).map((one) => notOwedInWords(one, language))),
      },
    ].filter(({ lines }) => lines.length > 0),
  };
}

function rowsOf(timeline: Timeline, language: Language): StaffTexts["rows"] {
  return alikeRows(timeline, language).map(({ deadline, parties }) => {
    const { due, otherReadings } = deadline;
    const day = dueDateText(due, language);
    const others = otherReadings
      .map((other) => ({ day: dueDateText(other.due, language), reading: nameOf(other.reading, language) }))
      .filter((other) => other.day !== day)
      .map((other) => say(language, timelineWords, "orDay", other));
    const task = taskText(deadline, language);
    return {
      task,
      status: drawnStatus(deadline),
      cells: [
        chainTexts([day, ...others], "semicolon", language),
        withParty(task, parties, language),
        whoInWords(deadline, language),
        standingInWords(deadline, timeline.asOf, language),
        clausesWithTitle(deadline, timeline.policy, language),
      ],
    };
  });
}

/** `Read the reports: chair (must). hounslow HO4` and how it stands. */
function itemText(item: ChecklistItem, policy: Timeline["policy"], language: Language): string {
  const task = withParty(taskText(item, language), partyInWords(item, language), language);
  const standing = stateInWords(item, language);
  const rest = [
    whoIfInWords(item, language),
    ...(standing === "" ? [] : [standing]),
    clausesWithTitle(item, policy, language),
  ];
  return say(language, timelineWords, "titled", { task, text: chainTexts(rest, "semicolon", language) });
}

/** What a notice says, and the facts that it is about. */
function noticeText(notice: Notice, language: Language): string {
  return noticeInWords(notice, language, notice.paths ? [factsText(notice.paths, language)] : []);
}

/** `the end of the conference, a core group meeting`: each once, however often it is recorded. */
function factsText(paths: readonly string[], language: Language): string {
  const facts = paths.map(
    (path) => sayIfKnown(language, paperWords, `fact.${path}`) ?? fieldText(fieldAt(path), language),
  );
  return chainTexts([...new Set(facts)], "comma", language);
}

/** `Hounslow HO10`: by what people call the layer. */
function clausesWithTitle(
  { layer, basis }: Pick<DutySummary, "layer" | "basis">,
  policy: Timeline["policy"],
  language: Language,
) {
  return clausesInWords({ layer: layerTitle(layer, policy, language), basis }, language);
}
