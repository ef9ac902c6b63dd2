import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  policies,
  timelineToCsv,
  timelineToMarkdown,
  timelineToMermaid,
  timelineToPlainWords,
  timelineToSvg,
  timelineToText,
  validateRecord,
  worklist,
  worklistToMarkdown,
  worklistToText,
  type Dictionary,
  type Timeline,
} from "../../src/index.js";
import { csvHeader, findingsToText, reportToCsv, reportToText, worklistToCsv } from "../../src/formats/index.js";
import { timelineToICalendar } from "../../src/formats/icalendar/index.js";
import { exampleNames, exampleRecord } from "../example-records.js";
import { foreignWords, idsOf, latinIn } from "../wording/other-words.js";

/** Agencies and roles that no list knows are the caller's own codes: they can be labelled, or named in the dictionary. */
const people = exampleNames.flatMap((name) => exampleRecord(name).participants ?? []);
const labels = Object.fromEntries(people.flatMap(({ agency }) => (agency === undefined ? [] : [[agency, "ж"]])));
const english = foreignWords();
const roles = Object.fromEntries(people.flatMap(({ role }) => (role === undefined ? [] : [[role, "ж"]])));
const words: Dictionary = { ...english, names: { ...roles, ...english["names"] } };
const wording = { words, labels };

/** Fields that hold sentences and titles, and not codes. */
const WORDED = new Set([
  "title",
  "text",
  "says",
  "message",
  "fix",
  "because",
  "notStated",
  "onlyIf",
  "at",
  "why",
  "publisher",
]);

/** What is the same in every language: codes, ids, keys, paths and dates. */
function codesIn(value: unknown, field = ""): string[] {
  if (typeof value === "string") return WORDED.has(field) ? [] : [value, ...value.split(/[\s,;=]+/)];
  if (Array.isArray(value)) return value.flatMap((item) => codesIn(item, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    WORDED.has(name) && typeof inner === "string" ? [] : codesIn(inner, name),
  );
}

/** A timeline whose sentences are no English: nobody may take one of them over. */
function withoutSentences(timeline: Timeline): Timeline {
  return JSON.parse(
    JSON.stringify(timeline, (field, value: unknown) =>
      typeof value === "string" && (field === "text" || field === "message" || field === "onlyIf") ? "ENGLISH" : value,
    ),
  ) as Timeline;
}

/** Words of a file's own language, and what formats are made of. */
const SYNTAX: Readonly<Record<string, RegExp>> = {
  text: /\[x\]/g,
  markdown: /\[x\]/g,
  report: /\?/g,
  svg: /\bxml:lang=|<style>[\s\S]*?<\/style>|<\/?[a-z]+(?: |>)|>|\b[a-zA-Z-]+="(?:[^"]*)"|&\w+;/g,
  mermaid:
    /^%%\{init.*$|^gantt$|^ {2}axisFormat [%a-zA-Z ]+$|^ {2}tickInterval \w+$|^ {2}weekday monday$|^ {2}(?:accTitle|accDescr|title|dateFormat|inclusiveEndDates|excludes|todayMarker|section)\b|YYYY-MM-DD|<br>|\bweekends\b|^ {2}off|\boff\b|:(?:[a-z0-9]+, )*|#\d+;/gm,
  ics: /^[A-Z-]+(?:;[A-Z]+=[^:;]*)*:|^(?:PRODID|DTSTAMP|DTSTART|DTEND|UID|VERSION|METHOD|CALSCALE|TZID|TZNAME|TZOFFSET\w*|RRULE|TRANSP|CLASS|STATUS|SEQUENCE|BEGIN|END|X-[A-Z-]+):.*$/gm,
};

/** What rows are of, as codes of their columns. */
const KINDS = ["deadline", "checklist", "waiting", "not-owed", "to-do", "awaited", "unassigned"];

describe.each(exampleNames)("%s", (name) => {
  const record = exampleRecord(name);
  it.each(policies.flatMap(({ id }) => [undefined, "2020-05-14"].map((asOf) => [id, asOf] as const)))(
    "under %s as of %s holds no English when every word is given",
    (policy, asOf) => {
      const timeline = withoutSentences(buildTimeline(record, policy, { asOf }));
      const report = validateRecord(record, policy, {
        asOf,
        waive: [
          { code: "deadline-missed", reason: "ж", until: "2021-01-01" },
          { deadline: "x", reason: "ж" },
        ],
      });
      const list = worklist(timeline);
      const codes = [...KINDS, ...idsOf(policies), ...codesIn(timeline), ...codesIn(report), ...codesIn(list)];
      const outputs: Record<string, string> = {
        text: timelineToText(timeline, wording) + timelineToText(timeline, { ...wording, why: true }),
        markdown: timelineToMarkdown(timeline, wording),
        csv: timelineToCsv(timeline, wording) + csvHeader("timeline", wording),
        mermaid: timelineToMermaid(timeline, wording),
        plain: timelineToPlainWords(timeline, wording),
        svg: timelineToSvg(timeline, wording),
        report: reportToText(report, wording) + reportToText(report, { ...wording, why: true }),
        findings: findingsToText(report.findings, wording),
        rows: reportToCsv(report, wording) + csvHeader("report", wording),
        worklist: worklistToText(list, wording) + worklistToText(list, { ...wording, why: true }),
        worklistMarkdown: worklistToMarkdown(list, wording),
        worklistRows: worklistToCsv(list, wording) + csvHeader("worklist", wording),
      };
      for (const [format, output] of Object.entries(outputs)) {
        const left = latinIn(output.replaceAll(SYNTAX[format] ?? /$^/g, " ").replaceAll('"', " "), codes);
        expect(
          left.filter((word) => !isMachine(word, codes)),
          format,
        ).toEqual([]);
      }
    },
  );
});

/** Instants, and paths or keys of which the words were parted. */
function isMachine(word: string, codes: readonly string[]): boolean {
  return /(?:^|=)\d{4}-\d\d-\d\d/.test(word) || codes.some((code) => code.includes(word) && /[.[/=]/.test(code));
}

it("a calendar holds no English when every word is given", () => {
  for (const name of exampleNames) {
    const timeline = withoutSentences(buildTimeline(exampleRecord(name), "hounslow", { asOf: "2020-05-14" }));
    const { calendar } = timelineToICalendar(timeline, { stamp: "2020-05-14T08:00:00Z", reference: "R-1", ...wording });
    const shown = calendar
      .replaceAll("\r\n ", "")
      .split("\r\n")
      .filter((line) => /^(?:SUMMARY|DESCRIPTION|CATEGORIES|X-WR-CALNAME|NAME)[:;]/.test(line))
      .map((line) => line.slice(line.indexOf(":") + 1).replaceAll(/\\[n,;]/g, " "))
      .join("\n");
    const codes = [...idsOf(policies), ...codesIn(timeline), "R-1"];
    expect(
      latinIn(shown, codes).filter((word) => !isMachine(word, codes)),
      name,
    ).toEqual([]);
  }
});

it("finds English, where some is left", () => {
  const { status, ...others } = words as Record<string, Dictionary[string]>;
  expect(status).toBeDefined();
  const timeline = buildTimeline(exampleRecord("hounslow-initial"), "hounslow", { asOf: "2020-05-14" });
  const codes = [...idsOf(policies), ...codesIn(timeline)];
  const left = latinIn(timelineToText(timeline, { words: others, labels, why: true }), codes);
  expect(left.filter((word) => !isMachine(word, codes))).toEqual(expect.arrayContaining(["OVERDUE"]));
});
