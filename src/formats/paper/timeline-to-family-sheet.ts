import { isText } from "../../calendar/check-options.js";
import { wordingTypes } from "../../language/wording-options.js";
import { checked } from "../checked.js";
import { languageOf, say, type Language } from "../../language/language.js";
import type { Timeline } from "../../timeline/index.js";
import type { PlainScheduleOptions } from "../plain-words/plain-page.js";
import { saidPage, type SaidPage } from "../plain-words/said-page.js";
import type { Said, SaidGroup, SaidSection } from "../plain-words/said.js";
import { daysIn } from "./days-in.js";
import { fitsOneSide, runIn, type Setting } from "./family-fit.js";
import { familyPlan, linesToSpare, type FamilyPlan } from "./family-plan.js";
import { familyStyle } from "./family-style.js";
import { element, htmlText } from "./html.js";
import { htmlDocument } from "./html-document.js";
import { paperWords } from "./paper-words.js";
import { splitAt } from "./split-at.js";

/** Whom a sheet is for, in what words, and whom they can ask. All may be left out. */
export interface FamilySheetOptions extends PlainScheduleOptions {
  /**
   * Whom to ask, as it is to stand on the paper: a name, a telephone number, hours; in several lines if you like. Without it
   * there are lines to write on.
   */
  readonly contact?: string | undefined;
}

/** From the largest type down to the smallest that people can still be asked to read. */
const SETTINGS: readonly Setting[] = [
  ...[14, 13, 12.5, 12].map((points) => ({ points, isCondensed: false })),
  ...[12, 11.5, 11].map((points) => ({ points, isCondensed: true })),
];

/**
 * A sheet of paper for the family: when the meeting is, what happens before and after it, whom to ask, and the day it was made
 * for. It is a whole HTML document for one side of A4, in the words of {@link plainSchedule}; it needs no other file, runs
 * nothing, and names neither policy nor clause.
 *
 * The type is as large as the page allows, from 14 points down to 11. What does not fit in 11 points is left out, and the
 * sheet says how many things that is: first what is done, then what is not known or has no day, last the latest days. Only a
 * contact or labels as long as a page go over to a second.
 *
 * With `for`, it is the sheet of one participant. Without an `asOf` there is a line to write the day on.
 *
 * @throws CodedError `unknown-participant` when nobody in the record has the id that `for` gives.
 * @example
 * ```ts
 * const record: ConferenceRecord = { type: "review", conference: { planned: { start: "2020-05-05" } } };
 * const sheet = timelineToFamilySheet(buildTimeline(record, "hounslow"), { contact: "Duty team, 020 7946 0000" });
 * sheet.includes("<h1>Your review meeting</h1>"); // true
 * ```
 */
export function timelineToFamilySheet(timeline: Timeline, options: FamilySheetOptions = {}): string {
  checked(timeline, "timeline", options, { ...wordingTypes, for: isText, contact: isText });
  const { contact, ...asked } = options;
  const language = languageOf(asked, timeline.policy);
  const page = saidPage(timeline, asked);
  const opening = [...page.opening, ...(page.interim ? [page.interim] : [])].map(({ text }) => text).join(" ");
  const own = contact === undefined || contact.trim() === "" ? null : contact.trim();
  const { plan, setting } = fitRows(page, opening, own);
  const days = daysIn(timeline, language);
  return htmlDocument(
    {
      title: page.title.text,
      style: familyStyle(setting.points),
      body: [
        element("h1", {}, htmlText(page.title.text)),
        element("p", {}, htmlText(opening)),
        ...(plan.meeting === null ? [] : [meetingBox(plan.meeting, days)]),
        element(
          "div",
          { class: "columns" },
          ...[...plan.sections, ...(plan.words && !setting.isCondensed ? [plan.words] : [])].map((each) =>
            section(each, days),
          ),
        ),
        ...(plan.words && setting.isCondensed ? [paragraph(plan.words)] : []),
        ...(plan.leftOut === 0
          ? []
          : [
              element(
                "p",
                { class: "left-out" },
                htmlText(say(language, paperWords, "leftOut", { count: plan.leftOut })),
              ),
            ]),
        questionsBox(page.questions, own, language),
        asOfLine(page.asOf, language),
      ],
    },
    language,
  );
}

/** What goes on one side, and the largest type in which it does. */
function fitRows(page: SaidPage, opening: string, contact: string | null): { plan: FamilyPlan; setting: Setting } {
  const { title, questions } = page;
  const fits = (plan: FamilyPlan, setting: Setting) =>
    fitsOneSide({ title: title.text, opening, plan, questions, contact }, setting);
  const whole = familyPlan(page);
  const largest = SETTINGS.find((setting) => fits(whole, setting));
  if (largest !== undefined) return { plan: whole, setting: largest };
  const setting = SETTINGS.at(-1)!;
  const most = linesToSpare(page.told).length;
  for (let leftOut = 1; leftOut < most; leftOut += 1) {
    const plan = familyPlan(page, leftOut);
    if (fits(plan, setting)) return { plan, setting };
  }
  return { plan: familyPlan(page, most), setting };
}

/** The meeting in a box of its own, its day the largest thing on the page. */
function meetingBox({ heading, groups: [first, ...rest] }: SaidSection, days: readonly string[]): string {
  const [line, ...lines] = first!.lines;
  return element(
    "section",
    { class: "box" },
    element("h2", {}, htmlText(heading.text)),
    element("p", { class: "first" }, withDays(line!.text, days, true)),
    ...[{ intro: first!.intro, lines }, ...rest].map((each) => group(each, days)),
  );
}

function section({ heading, groups }: SaidSection, days: readonly string[]): string {
  return element("section", {}, element("h2", {}, htmlText(heading.text)), ...groups.map((each) => group(each, days)));
}

/** A section as one paragraph below its heading, over the whole width. */
function paragraph(words: SaidSection): string {
  return element(
    "section",
    { class: "below" },
    element("h2", {}, htmlText(words.heading.text)),
    element("p", {}, htmlText(runIn(words))),
  );
}

function group({ intro, lines }: SaidGroup, days: readonly string[]): string {
  return [
    ...(intro === null ? [] : [element("p", { class: "intro" }, htmlText(intro.text))]),
    ...(lines.length === 0 ? [] : [element("ul", {}, ...lines.map((line) => item(line, days)))]),
  ].join("");
}

/** A line with a tick, an empty box to be ticked, or a point. */
function item({ text, standing }: Said, days: readonly string[]): string {
  return element("li", standing === undefined ? {} : { class: standing }, withDays(text, days));
}

/** A text whose days stand out; a day with which the text ends can have a line of its own. */
function withDays(text: string, days: readonly string[], isLarge = false): string {
  const pieces = splitAt(text, days);
  const last = pieces.findLastIndex(({ isPart }) => isPart);
  const after = pieces
    .slice(last + 1)
    .map((piece) => piece.text)
    .join("");
  const isAlone = isLarge && last > 0 && /^\p{Po}?$/u.test(after);
  return pieces
    .map((piece, index) => {
      if (isAlone && index > last) return "";
      if (isAlone && index === last) return element("strong", { class: "day alone" }, htmlText(piece.text + after));
      if (!piece.isPart) return htmlText(piece.text);
      return element("strong", isLarge ? { class: "day" } : {}, htmlText(piece.text));
    })
    .join("");
}

function questionsBox(questions: SaidSection, contact: string | null, language: Language): string {
  return element(
    "section",
    { class: "box" },
    element("h2", {}, htmlText(questions.heading.text)),
    element("p", {}, htmlText(runIn(questions))),
    contact === null
      ? toWriteOn(["nameToWrite", "phoneToWrite"], language)
      : element("p", { class: "contact" }, htmlText(contact)),
  );
}

function asOfLine(asOf: Said | null, language: Language): string {
  return asOf === null ? toWriteOn(["asOfToWrite"], language) : element("p", { class: "as-of" }, htmlText(asOf.text));
}

/** What is to be written by hand, each with a line to write it on. */
function toWriteOn(labels: readonly (keyof typeof paperWords.messages)[], language: Language): string {
  const each = labels.map((label) => `${element("span", {}, htmlText(say(language, paperWords, label)))}<i></i>`);
  return element("p", { class: "write" }, ...each);
}
