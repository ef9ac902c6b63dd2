import { longDate } from "../../calendar/index.js";
import type { Deadline, Timeline } from "../../timeline/index.js";
import { dueInWords, partyInWords, whoInWords } from "../deadline-in-words.js";
import { shortMomentText } from "../../wording/dates.js";
import { counted, spelt } from "../../vocabulary/words.js";
import { countedFrom } from "../counted-from.js";
import { deadlineNotes, standingLabel } from "../deadline-notes.js";
import { contextOf } from "./heading.js";
import type { Layout } from "./layout.js";

/** All that a drawing shows, in sentences: for whoever hears it. */
export function describe(timeline: Timeline, { chart, footnotes }: Layout): string {
  const { deadlines } = timeline;
  return [
    ...contextOf(timeline),
    `${counted(deadlines.length, "deadline")}, in due order${deadlines.length > 0 ? ":" : ""}`,
    ...deadlines.map((deadline, index) => `${index + 1}. ${inSentences(deadline, timeline.asOf)}`),
    ...footnotes.map(({ heading, lines }) => `${heading}: ${lines.map(closed).join(" ")}`),
    ...(chart && chart.scale.cuts.length > 0
      ? [
          `Days are drawn to scale; left out are ${chart.scale.cuts
            .map(({ from, through }) => `${longDate(from)} to ${longDate(through)}`)
            .join(", and ")}`,
        ]
      : []),
  ]
    .map(closed)
    .join("\n");
}

/** A deadline with whose it is, how it was counted and by which clause. */
export function describeDeadline(deadline: Deadline, asOf: Timeline["asOf"]): string {
  const { why, reading, otherReadings, layer, basis } = deadline;
  return [
    inSentences(deadline, asOf),
    closed(`Who: ${whoInWords(deadline)}`),
    ...why.map(({ text }) => text),
    ...(reading === null ? [] : [closed(`Read as ${spelt(reading)}`)]),
    ...otherReadings.map((other) =>
      closed(`Read as ${spelt(other.reading)}: ${dueInWords(other.due)}. ${other.because}`),
    ),
    ...basis.map(({ clause, at, says }) => closed(`${layer} ${clause}, ${at}: ${says}`)),
  ].join("\n");
}

function inSentences(deadline: Deadline, asOf: Timeline["asOf"]): string {
  const party = partyInWords(deadline);
  const from = countedFrom(deadline);
  return [
    `${deadline.title}${party === "" ? "" : `, ${party}`}`,
    `Due ${dueInWords(deadline.due)}`,
    standingLabel(deadline, asOf),
    ...(from === null ? [] : [`Counted from: ${from.says}, ${shortMomentText(from.moment)}`]),
    ...deadlineNotes(deadline),
  ]
    .map(closed)
    .join(" ");
}

function closed(sentence: string): string {
  return /[.:!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
