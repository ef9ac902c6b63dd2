import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  explain,
  explanationToText,
  extendPolicy,
  policies,
  validateRecord,
  type ConferenceRecord,
} from "../../src/index.js";
import { exampleRecord } from "../example-records.js";

const record = exampleRecord("hounslow-initial");
const asOf = "2020-05-01";

describe("explaining a deadline", () => {
  it("reads out the rule, its layer and clause, what it replaced, and the count day by day", () => {
    const [minutes, ...more] = explain(record, "hounslow", { duty: "minutes-circulated" }, { asOf });
    expect(more).toEqual([]);
    expect(minutes!.sentences).toEqual([
      "“Send the minutes” must be done by Thursday 4 June 2020: by whom is not said, to participants.",
      "So says Hounslow, clause HO16 (ICPC and RCPC · Post-conference): The minutes go out no later than 20 working days after the conference.",
      "It stands in place of London Procedures, clause LO2 (Record of the conference), which gives 20 working days after the end of the conference.",
      "Counted from the end of the conference, as planned: Tuesday 5 May 2020 at 12:00.",
      "20 working days after is Thursday 4 June 2020. Not counted: Fri 8 May (Early May bank holiday (VE day)), Sat 9 and Sun 10 May, Sat 16 and Sun 17 May, Sat 23 and Sun 24 May, Mon 25 May (Spring bank holiday), Sat 30 and Sun 31 May.",
      "22 working days left.",
    ]);
    expect(minutes!.rule).toMatchObject({ layer: "hounslow", clause: { clause: "HO16" }, strength: "must" });
    expect(minutes!.replaced.map(({ layer, clause }) => `${layer} ${clause.clause}`)).toEqual(["london LO2"]);
    const [{ days }] = minutes!.counts as [(typeof minutes & {})["counts"][number]];
    expect(days).toHaveLength(31);
    expect(days[0]).toEqual({ date: "2020-05-05", weekday: "Tuesday", counts: 0, because: null });
    expect(days[3]).toEqual({
      date: "2020-05-08",
      weekday: "Friday",
      counts: null,
      because: "Early May bank holiday (VE day)",
    });
    expect(days.at(-1)).toEqual({ date: "2020-06-04", weekday: "Thursday", counts: 20, because: null });
  });

  it("gives the other readings, with their reasons", () => {
    const [report] = explain(record, "hounslow", { duty: "reports-submitted/health-visiting" });
    expect(report!.sentences).toContain(
      "Read as calendar days it would be due by Monday 4 May 2020. The text says day, and does not say working day.",
    );
    expect(report!.otherReadings).toHaveLength(1);
  });

  it("takes a duty's id for all it is owed by", () => {
    expect(explain(record, "hounslow", { duty: "reports-submitted" }).map(({ key }) => key)).toEqual([
      "reports-submitted/childrens-social-care",
      "reports-submitted/health-visiting",
      "reports-submitted/primary-school",
    ]);
  });

  it("says what it waits for, that it has no time, or why it is not asked", () => {
    const bare: ConferenceRecord = { type: "initial" };
    expect(explain(bare, "hounslow", { duty: "minutes-circulated" })[0]).toMatchObject({
      due: null,
      waitingFor: ["conference.planned.start"],
      sentences: [
        expect.stringContaining("cannot be dated yet"),
        expect.stringContaining("HO16"),
        expect.stringContaining("LO2"),
      ],
    });
    expect(explain(bare, "hounslow", { duty: "complaint-made" })[0]!.sentences[0]).toBe(
      "“Make a complaint” may be done, by parents and child. The policy gives no time for it.",
    );
    expect(explain(bare, "hounslow", { duty: "case-summary-sent" })[0]!.sentences[0]).toMatch(
      /is not asked of this initial conference: it holds for review, if the conference is held by one-to-one/,
    );
  });

  it("says why something is not owed", () => {
    const required: ConferenceRecord = { ...record, section47: { conferenceRequired: false } };
    const [held] = explain(required, "hounslow", { duty: "conference-held" });
    expect(held!.due).toBeNull();
    expect(held!.sentences[0]).toBe("“Hold the ICPC” is not owed. The enquiry found that no conference is required.");
    expect(held!.sentences[1]).toContain("clause WT1");
  });

  it("counts an authority's closures as the timeline does", () => {
    const ours = extendPolicy("hounslow", { id: "own", closures: [{ date: "2020-05-11", title: "Shut" }] });
    const [minutes] = explain(record, ours, { duty: "minutes-circulated" });
    expect(minutes!.counts[0]!.days).toContainEqual({
      date: "2020-05-11",
      weekday: "Monday",
      counts: null,
      because: "Shut",
    });
    expect(minutes!.due!.date).toBe("2020-06-05");
  });

  it("names the near misses of a duty that there is not", () => {
    expect(() => explain(record, "hounslow", { duty: "minutes-circulate" })).toThrow(
      expect.objectContaining({
        code: "unknown-duty",
        details: { suggestions: expect.arrayContaining(["minutes-circulated"]) },
      }),
    );
  });

  it("of every policy ends every count on the due day, numbered to the last", () => {
    for (const policy of policies) {
      for (const { key, due, why } of buildTimeline(record, policy, { asOf }).deadlines) {
        const [explanation] = explain(record, policy, { duty: key }, { asOf });
        expect(explanation!.due, key).toEqual(due);
        for (const { days, to } of explanation!.counts) {
          if (days.length > 0) expect(days.at(-1)!.date).toBe(to);
          expect(days.filter(({ counts }) => counts !== null && counts > 0).map(({ counts }) => counts)).toEqual(
            days.filter(({ counts }) => counts !== null && counts > 0).map((_, index) => index + 1),
          );
        }
        expect(explanation!.counts).toHaveLength(why.filter(({ step }) => step === "count").length);
      }
    }
  });
});

describe("explaining a finding", () => {
  it("of a deadline is explaining that deadline", () => {
    const found = explain(record, "hounslow", { finding: "deadline-overdue" }, { asOf });
    expect(found.map(({ key, status }) => `${key} ${status}`)).toEqual([
      "reports-shared-with-family/primary-school overdue",
    ]);
    expect(found[0]!.finding).toMatchObject({ code: "deadline-overdue", basis: [{ clause: "HO10" }] });
  });

  it("of a requirement gives its clause, what it replaced and what to do", () => {
    const bad: ConferenceRecord = {
      ...record,
      participants: [{ id: "c", role: "chair", independentOfCase: false }],
      conference: { held: { start: "2020-04-22" } },
    };
    const [found] = explain(bad, "hounslow", { finding: "chair-independent" });
    expect(found).toMatchObject({
      id: "chair-independent",
      rule: { layer: "hounslow", clause: { clause: "HO4" } },
      replaced: [{ layer: "working-together", clause: { clause: "WT6" } }],
      finding: { basis: [{ clause: "HO4" }, { clause: "WT6" }] },
    });
    expect(found!.sentences.join(" ")).toMatch(
      /Look at participants\[0\]\.independentOfCase in the record\. So says Hounslow, clause HO4 .* It stands in place of Working Together, clause WT6/,
    );
    const [national] = explain(bad, "london", { finding: "chair-independent" });
    expect(national).toMatchObject({ rule: { layer: "working-together", clause: { clause: "WT6" } }, replaced: [] });
  });

  it("of any record says that it is asked of every one", () => {
    const bad: ConferenceRecord = { ...record, participants: [{ id: "p1" }, { id: "p1" }] };
    const [found] = explain(bad, "hounslow", { finding: "duplicate-id" });
    expect(found!.sentences).toContain("This is asked of every record, whatever the policy.");
  });

  it("that there is not names those there are", () => {
    expect(() => explain(record, "hounslow", { finding: "no-plan" }, { asOf })).toThrow(
      expect.objectContaining({ code: "no-such-finding", message: expect.stringContaining("deadline-overdue") }),
    );
  });
});

describe("explaining one finding by its key", () => {
  const late = { ...record, reports: [] };
  const { findings } = validateRecord(late, "hounslow", { asOf: "2020-05-05" });
  const explained = (finding: string, path?: string) =>
    explain(late, "hounslow", { finding, path }, { asOf: "2020-05-05" });

  it("explains that one and no other of its code", () => {
    const key = "deadline-overdue@reports-submitted/health-visiting";
    expect(findings.filter(({ code }) => code === "deadline-overdue").length).toBeGreaterThan(1);
    const [one, ...more] = explained(key);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ key: "reports-submitted/health-visiting", finding: { key } });
  });

  it("finds every finding of a report by its key", () => {
    for (const { key } of findings)
      expect(
        explained(key).map(({ finding }) => finding?.key),
        key,
      ).toEqual([key]);
  });

  it("names the keys there are for one that is not there", () => {
    const keys = findings.map((found) => found.key);
    const wrong = () => explained("deadline-overdue@reports-submitted/nobody");
    expect(wrong).toThrow(
      expect.objectContaining({ code: "no-such-finding", details: expect.objectContaining({ keys }) }),
    );
    expect(wrong).toThrow(/deadline-overdue@reports-submitted\/health-visiting/);
    expect(() => explained("deadline-overdue@reports-submitted/health-visiting", "plan")).toThrow(
      expect.objectContaining({ code: "no-such-finding" }),
    );
  });
});

it("an explanation is read day by day", () => {
  const text = explanationToText(explain(record, "hounslow", { duty: "reports-submitted/health-visiting" }));
  expect(text).toMatch(
    /^reports-submitted\/health-visiting\n  “Submit reports” \(health visiting\) must be done by Monday 4 May 2020/,
  );
  expect(text).toContain("    Tue 5 May 2020  day zero\n    Mon 4 May 2020         1");
});
