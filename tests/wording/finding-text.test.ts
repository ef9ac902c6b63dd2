import { expect, it } from "vitest";
import { validateRecord } from "../../src/index.js";
import { findingText } from "../../src/wording/finding-text.js";
import { english, languageOf } from "../../src/language/language.js";

const conference = { held: { start: "2020-05-11T10:00", end: "2020-05-11T12:00" } };

// 8 May 2020 was a bank holiday: three working days before Monday the 11th is Tuesday the 5th.
it("a finding names the thing, whose it is, the day and how long ago that was", () => {
  const record = {
    type: "initial",
    conference,
    participants: [{ id: "p3", role: "school-nurse" }],
    reports: [{ from: "p3" }],
  };
  const { findings } = validateRecord(record, "hounslow", { asOf: "2020-06-12" });
  const finding = findings.find(({ key }) => key === "deadline-overdue@reports-shared-with-family/p3")!;
  expect(finding.message).toBe(
    "The school nurse's report (p3) was not shared with the family. It was due on Tuesday 5 May 2020, 26 working days ago.",
  );
  expect(finding.params).toEqual({
    duty: "reports-shared-with-family",
    title: "Reports shared with family",
    party: "p3",
    role: "school-nurse",
    due: "2020-05-05",
    workingDaysLate: 26,
  });
  expect(finding.deadline).toEqual({
    key: "reports-shared-with-family/p3",
    duty: "reports-shared-with-family",
    due: "2020-05-05",
    party: "p3",
  });
});

const about = { duty: "reports-shared-with-family", title: "Reports shared with the family", due: "2020-05-06" };
const nurse = { party: "p3", role: "school-nurse" };

it.each<[string, Parameters<typeof findingText>[0], string]>([
  [
    "done late",
    { code: "deadline-missed", params: { ...about, ...nurse, done: "2020-05-11T09:00:00+01:00", workingDaysLate: 2 } },
    "The school nurse's report (p3) was shared with the family on Monday 11 May 2020 at 09:00. It was due on Wednesday 6 May 2020, 2 working days earlier.",
  ],
  [
    "done late on the day itself",
    {
      code: "deadline-missed",
      params: {
        ...about,
        party: null,
        due: "2020-05-06T12:00:00+01:00",
        done: "2020-05-06T15:00:00+01:00",
        workingDaysLate: 0,
      },
    },
    "Reports were shared with the family on Wednesday 6 May 2020 at 15:00. It was due on Wednesday 6 May 2020 at 12:00.",
  ],
  [
    "done after the event that it comes before",
    {
      code: "deadline-missed",
      params: {
        ...about,
        due: null,
        party: null,
        how: "before-the-conference",
        done: "2020-05-12",
        limit: "2020-05-11",
      },
    },
    "Reports were shared with the family on Tuesday 12 May 2020. It had to be done before the conference on Monday 11 May 2020.",
  ],
  [
    "overdue since a day that is no day ago",
    { code: "deadline-overdue", params: { ...about, ...nurse, workingDaysLate: 0 } },
    "The school nurse's report (p3) was not shared with the family. It was due on Wednesday 6 May 2020.",
  ],
  [
    "one working day",
    { code: "deadline-overdue", params: { ...about, ...nurse, workingDaysLate: 1 } },
    "The school nurse's report (p3) was not shared with the family. It was due on Wednesday 6 May 2020, 1 working day ago.",
  ],
  [
    "met under another reading",
    {
      code: "deadline-overdue",
      params: { ...about, ...nurse, workingDaysLate: 1, otherReading: "calendar-days", otherDue: "2020-05-08" },
    },
    "The school nurse's report (p3) was not shared with the family. It was due on Wednesday 6 May 2020, 1 working day ago. Read as calendar days, it would be due on Friday 8 May 2020.",
  ],
  [
    "an agency's",
    {
      code: "deadline-overdue",
      params: {
        ...about,
        party: "school-nursing",
        agency: "school-nursing",
        members: ["p3", "p4"],
        roles: [],
        workingDaysLate: null,
      },
    },
    "School nursing's report (p3, p4) was not shared with the family. It was due on Wednesday 6 May 2020.",
  ],
  [
    "somebody without a role",
    { code: "deadline-overdue", params: { ...about, party: "p3", workingDaysLate: null } },
    "p3's report was not shared with the family. It was due on Wednesday 6 May 2020.",
  ],
  [
    "an audience's",
    {
      code: "not-done",
      params: {
        how: "left-out",
        duty: "decision-notified",
        title: "Decision notified",
        due: "2020-05-12T12:00:00+01:00",
        party: "family",
        audience: "family",
      },
    },
    "Notice of the decision was not given to the family. The record lists everybody for whom it was done, and leaves them out.",
  ],
  [
    "that leaves out some",
    {
      code: "not-done",
      params: {
        how: "some-left-out",
        duty: "minutes-circulated",
        title: "Minutes circulated",
        due: null,
        party: null,
        leftOut: ["family", "p-3"],
      },
    },
    "The record lists everybody for whom this was done, and leaves out family and p-3: “Minutes circulated”.",
  ],
  [
    "a well-known agency's",
    {
      code: "deadline-overdue",
      params: {
        ...about,
        party: "childrens-social-care",
        agency: "childrens-social-care",
        members: ["p1"],
        roles: [],
        workingDaysLate: null,
      },
    },
    "Children's social care's report (p1) was not shared with the family. It was due on Wednesday 6 May 2020.",
  ],
  [
    "done after the day of the conference",
    {
      code: "deadline-missed",
      params: {
        ...about,
        due: null,
        party: null,
        how: "on-the-day",
        done: "2020-05-12",
        limit: "2020-05-11T12:00:00+01:00",
      },
    },
    "Reports were shared with the family on Tuesday 12 May 2020. It had to be done on the day of the conference, Monday 11 May 2020.",
  ],
  [
    "a child's",
    {
      code: "deadline-overdue",
      params: {
        duty: "next-review-held",
        title: "Next review held",
        due: "2020-08-11",
        party: "c2",
        child: "c2",
        workingDaysLate: 3,
      },
    },
    "The next review was not held for child c2. It was due on Tuesday 11 August 2020, 3 working days ago.",
  ],
  [
    "a duty of a policy of one's own",
    {
      code: "deadline-overdue",
      params: { duty: "letter-sent", title: "Letter sent", due: "2020-05-06", party: "p3", role: "father" },
    },
    "“Letter sent” was not done (p3, father). It was due on Wednesday 6 May 2020.",
  ],
])("a finding about something %s", (_, finding, message) => {
  expect(findingText(finding).message).toBe(message);
});

it("a rule's own sentence says whom it is about, once", () => {
  const finding = { code: "my-rule", params: { party: "p3", role: "father" } };
  const made = findingText(finding, english, { message: "Nobody signed.", fix: "Sign." });
  expect(made).toEqual({ message: "Nobody signed. This is about the father (p3).", fix: "Sign." });
  expect(findingText({ ...finding, ...made }, languageOf({ labels: { p3: "Dad" } }))).toEqual(made);
  const words = { findings: { "my-rule": "Neb." } };
  expect(findingText({ ...finding, ...made }, languageOf({ words })).message).toBe(
    "Neb. This is about the father (p3).",
  );
});

it("a label stands where an id would, as it is written", () => {
  const language = languageOf({ labels: { p3: "school nurse, St Mark's" } });
  const finding = { code: "deadline-overdue", params: { ...about, ...nurse, workingDaysLate: 1 } };
  expect(findingText(finding, language).message).toMatch(/^school nurse, St Mark's's report \(p3\) was not shared/);
});

it("a code without sentences keeps those it came with, and one in the dictionary is reworded", () => {
  const own = { code: "my-rule", message: "Nobody signed.", fix: "Sign.", params: {} };
  expect(findingText(own)).toEqual({ message: "Nobody signed.", fix: "Sign." });
  const words = { findings: { "my-rule": "Neb." }, findingFixes: { "my-rule": "Llofnodwch." } };
  expect(findingText(own, languageOf({ words }))).toEqual({ message: "Neb.", fix: "Llofnodwch." });
});

it("codes that every object has as a property are not taken for sentences", () => {
  const params = { duty: "constructor", title: "toString", due: "2020-05-06", party: "hasOwnProperty" };
  expect(findingText({ code: "valueOf", message: "As it came.", params }).message).toBe("As it came.");
});
