import type { Deadline, Timeline } from "../../timeline/index.js";
import { clausesText, clauseWords } from "../../wording/clauses-text.js";
import { shortMomentText } from "../../wording/dates.js";
import { english, say, textIn, type Language } from "../../language/language.js";
import { chainTexts } from "../../wording/lists.js";
import { nameOf } from "../../wording/names.js";
import { stepText } from "../../wording/step-text.js";
import { countedFrom } from "../in-words/counted-from.js";
import { dueDateText, partyInWords, whoInWords } from "../in-words/deadline-in-words.js";
import { deadlineNotes, standingLabel } from "../in-words/deadline-notes.js";
import { summaryInWords } from "../in-words/summary-in-words.js";
import { timelineWords } from "../in-words/timeline-words.js";
import { drawingWords } from "./drawing-words.js";
import { contextOf } from "./heading.js";
import type { Layout } from "./layout.js";
import { taskText } from "../../wording/task-text.js";
import { stretchText } from "./stretch-text.js";

/** All that a drawing shows, in sentences, for a screen reader. */
export function describe(timeline: Timeline, { chart, footnotes }: Layout, language: Language = english): string {
  const { deadlines, asOf } = timeline;
  const sentence = (text: string) => closed(text, language);
  return [
    ...summaryInWords(timeline, language).map(({ text }) => text),
    ...contextOf(timeline, language),
    say(language, drawingWords, deadlines.length > 0 ? "deadlines" : "noDeadlines", { count: deadlines.length }),
    ...deadlines.map((deadline, index) =>
      say(language, drawingWords, "numbered", { number: index + 1, text: inSentences(deadline, asOf, language) }),
    ),
    ...footnotes.map(({ heading, lines }) =>
      say(language, timelineWords, "labelled", { label: heading, text: lines.map(sentence).join(" ") }),
    ),
    ...leftOut(chart?.scale.cuts ?? [], language),
  ]
    .map(sentence)
    .join("\n");
}

/** A deadline with whose it is, how it was counted and by which clause. */
export function describeDeadline(deadline: Deadline, asOf: Timeline["asOf"], language: Language = english): string {
  const { why, reading, otherReadings, layer, basis } = deadline;
  const sentence = (text: string) => closed(text, language);
  return [
    inSentences(deadline, asOf, language),
    sentence(say(language, drawingWords, "who", { who: whoInWords(deadline, language) })),
    ...why.map((step) => stepText(step, language)),
    ...(reading === null ? [] : [say(language, timelineWords, "readAs", { reading: nameOf(reading, language) })]),
    ...otherReadings.map((other) =>
      sentence(
        say(language, drawingWords, "readAs", {
          reading: nameOf(other.reading, language),
          day: dueDateText(other.due, language),
          because: textIn(language, other.because),
        }),
      ),
    ),
    ...basis.map(({ clause, at, says }) =>
      sentence(
        say(language, clauseWords, "ofFinding", {
          clause: clausesText(layer, [clause], language),
          at: textIn(language, at),
          says: textIn(language, says),
        }),
      ),
    ),
  ].join("\n");
}

function inSentences(deadline: Deadline, asOf: Timeline["asOf"], language: Language): string {
  const { due } = deadline;
  const party = partyInWords(deadline, language);
  const from = countedFrom(deadline, language);
  return [
    chainTexts([taskText(deadline, language), ...(party === "" ? [] : [party])], "comma", language),
    say(language, drawingWords, "due", { day: dueDateText(due, language) }),
    standingLabel(deadline, asOf, language),
    ...(from === null
      ? []
      : [
          say(language, drawingWords, "countedFrom", {
            event: from.says,
            day: shortMomentText(from.moment, language),
          }),
        ]),
    ...deadlineNotes(deadline, language),
  ]
    .map((text) => closed(text, language))
    .join(" ");
}

function leftOut(cuts: readonly { readonly from: string; readonly through: string }[], language: Language): string[] {
  if (cuts.length === 0) return [];
  const stretches = cuts
    .map((cut) => stretchText(cut, "long", language))
    .reduce((before, next) => say(language, drawingWords, "andStretch", { before, next }));
  return [say(language, drawingWords, "leftOut", { stretches })];
}

/** A text as a sentence: with a full stop, unless it ends like one. */
function closed(text: string, language: Language): string {
  return /[\p{Sentence_Terminal}:]$/u.test(text) ? text : say(language, drawingWords, "sentence", { text });
}
