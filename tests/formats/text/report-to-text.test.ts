import { describe, expect, it } from "vitest";
import { findingsToText, reportToText } from "../../../src/formats/index.js";
import { validateRecord, type ConferenceRecord, type Finding } from "../../../src/index.js";

const late: ConferenceRecord = {
  type: "initial",
  reference: "A",
  strategyDiscussions: [{ heldOn: "2020-04-07" }],
  conference: { mode: "video", held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  decision: { planNeeded: true },
  coreGroup: { meetings: [{ heldOn: "2020-05-28" }] },
};
const reportOf = (options: Parameters<typeof validateRecord>[2] = {}, record = late) =>
  validateRecord(record, "working-together", { asOf: "2020-06-08", ...options });
const blocks = (...given: Parameters<typeof reportToText>) => reportToText(...given).split("\n\n");
const mark = (sign: string) => (text: string) => `${sign}${text}${sign}`;
const paint = { bold: mark("*"), dim: mark("~"), red: mark("!"), yellow: mark("?"), green: mark("+") };

describe("a report", () => {
  it("says whose rules and how far the case has come, then each finding with its code and place", () => {
    const [head, errors] = blocks(reportOf());
    expect(head!.split("\n").slice(0, 2)).toEqual([
      "Initial conference A",
      "Working Together, as of Monday 8 June 2020; stage: decided",
    ]);
    expect(errors!.split("\n").slice(0, 3)).toEqual([
      "ERRORS",
      "  The conference was held on Tuesday 5 May 2020 at 10:00. It was due on Thursday 30 April 2020, 3",
      "    working days earlier. (deadline-missed, conference.held.start)",
    ]);
  });

  it("with why says what to do and whose clause it is, and what became of the other rules", () => {
    const parts = blocks(reportOf(), { why: true });
    expect(parts[1]).toBe(
      [
        "ERROR deadline-missed  conference.held.start",
        "      The conference was held on Tuesday 5 May 2020 at 10:00. It was due on Thursday 30 April 2020,",
        "      3 working days earlier. Record the reason, and check the date that is recorded.",
        "      WT1, Initial child protection conference: timing: An initial conference takes place within 15",
        "      working days of the strategy discussion; where there was more than one, of that at which",
        "      section 47 enquiries were initiated.",
      ].join("\n"),
    );
    expect(parts.at(-1)).toMatch(
      /^Not recorded: chair-independent, [^.]*\.\nOther rules: \d+ failed, \d+ not applicable\.\nSkipped for want of facts: [^.]*report-by-nobody[^.]*\.\n$/,
    );
  });

  it("a place that has no room beside its code stands below it", () => {
    const [, first] = blocks(reportOf(), { why: true, width: 44 });
    expect(first!.split("\n")[0]).toBe("ERROR deadline-missed  conference.held.start");
    const [, narrow] = blocks(reportOf(), { why: true, width: 43 });
    expect(narrow!.split("\n").slice(0, 2)).toEqual(["ERROR deadline-missed", "      conference.held.start"]);
  });

  it("says what its source does not hold, once and with its paths", () => {
    const held = blocks(reportOf({ notHeld: ["minutes", "decision.notified"] }))[0]!;
    expect(held.split("\n").at(-1)).toBe("The source does not hold: minutes, decision.notified.");
    expect(blocks(reportOf())[0]).not.toContain("does not hold");
    const rest = (notHeld: string[]) => blocks(reportOf({ notHeld }), { why: true }).at(-1);
    expect(rest([])).toMatch(/Not recorded: [^.]*category-determined/);
    expect(rest(["decision.category"])).not.toMatch(/category-determined/);
  });

  it("names each waived finding, who decided that it stands, until when and why", () => {
    const waived = (decided: object) =>
      blocks(
        reportOf({
          waive: [{ code: "deadline-missed", path: "conference.held.start", reason: "Agreed.", ...decided }],
        }),
      )
        .find((block) => block.startsWith("WAIVED"))
        ?.trimEnd();
    const head = "WAIVED deadline-missed conference.held.start\n      Agreed.";
    expect(waived({})).toBe(head);
    expect(waived({ by: "M. Okoro" })).toBe(`${head} (M. Okoro)`);
    expect(waived({ by: "M. Okoro", until: "2020-07-01" })).toBe(`${head} (M. Okoro, until Wednesday 1 July 2020)`);
  });

  it("names each waiver that let nothing stand, why, and what may have been meant", () => {
    const unused = blocks(
      reportOf({
        waive: [
          { code: "deadline-late", reason: "?" },
          { code: "deadline-overdue", reason: "?" },
          { code: "deadline-missed", path: "minutes", reason: "?", until: "2020-01-01" },
        ],
      }),
    ).find((block) => block.startsWith("UNUSED"));
    expect(unused!.trimEnd().split("\n")).toEqual([
      "UNUSED WAIVER code deadline-late: no finding has this code. Did you mean deadline-missed?",
      "UNUSED WAIVER code deadline-overdue: there is no such finding.",
      "UNUSED WAIVER code deadline-missed, path minutes: it no longer holds.",
    ]);
  });

  it("its count is red where there is an error", () => {
    const count = (text: string) => text.split("\n")[2]!;
    expect(count(reportToText(reportOf(), { paint }))).toMatch(/^!2 errors, .*!$/);
    const clean = { ...late, conference: { mode: "video" as const }, coreGroup: {} };
    const early = reportOf({ asOf: "2020-04-08" }, clean);
    expect(early.summary.errors).toBe(0);
    expect(count(reportToText(early, { paint }))).toMatch(/^\*0 errors, .*\*$/);
  });
});

describe("findings", () => {
  const [error] = reportOf().findings;
  const query: Finding = { ...error!, severity: "query", path: "" };
  const info: Finding = { ...error!, severity: "info" };
  const given = [info, query, error!];

  it("stand under headings by how grave they are, each in its colour", () => {
    const parts = findingsToText(given, { paint }).split("\n\n");
    expect(parts.map((part) => part.split("\n")[0])).toEqual([
      "1 error, 1 query, 1 worth knowing.",
      "!ERRORS!",
      expect.stringMatching(/^\?QUER.*\?$/),
      expect.stringMatching(/^~.*~$/),
    ]);
    expect(parts[2]).toMatch(/\(deadline-missed\)$/);
  });

  it("with why stand with the gravest first, too", () => {
    const parts = findingsToText(given, { why: true, paint }).trimEnd().split("\n\n");
    expect(parts.slice(1).map((part) => part.split("\n")[0])).toEqual([
      "!ERROR! *deadline-missed*  conference.held.start",
      "?QUERY? *deadline-missed*",
      "~INFO ~ *deadline-missed*  conference.held.start",
    ]);
    expect(parts[1]).toContain("\n      ~WT1, Initial");
  });
});
