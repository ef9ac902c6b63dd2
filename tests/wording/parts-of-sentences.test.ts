import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/language/language.js";
import {
  beforeTheDayOf,
  days,
  every,
  gestationWeeks,
  hours,
  laterOf,
  months,
  on,
  soonerOf,
  weeks,
  workingDays,
} from "../../src/policy/index.js";
import { anchorText, eventText } from "../../src/wording/anchor-text.js";
import { basisText, clausesText, sourceText, withSource } from "../../src/wording/clauses-text.js";
import { conditionsText } from "../../src/wording/condition-text.js";
import { dateText, momentText, shortMomentText, weekdayText, writtenMomentText } from "../../src/wording/dates.js";
import { isLastWorkingDay } from "../../src/wording/last-working-day.js";
import {
  datesInWords,
  dueTimeText,
  particularsInWords,
  periodInWords,
  scopeInWords,
} from "../../src/wording/limit-text.js";
import { chainTexts, joinTexts } from "../../src/wording/lists.js";
import { noticeText } from "../../src/wording/notice-text.js";
import { partyName, partyText, whoPlaces, withParty } from "../../src/wording/party-text.js";
import { eachText } from "../../src/wording/rule-text.js";
import { doersAndRecipientsText, doersText, whoText } from "../../src/wording/who-text.js";

const welsh = languageOf({ words: { lists: { and: "{before} a {last}" } }, labels: { p1: "Ann's nurse" } });
const citation = { clause: "4.1", at: "Section 4", says: "Send it." };

describe("several things", () => {
  it.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a and b", "a, b"],
    [["a", "b", "c"], "a, b and c", "a, b, c"],
  ])("%j", (texts, joined, chained) => {
    expect(joinTexts(texts, "and")).toBe(joined);
    expect(chainTexts(texts, "comma")).toBe(chained);
    expect(chainTexts(texts, "semicolon")).toBe(chained.replaceAll(",", ";"));
  });

  it("are joined as the language does it", () => {
    expect(joinTexts(["a", "b", "c"], "and", welsh)).toBe("a, b a c");
    expect(joinTexts(["a", "b"], "or", welsh)).toBe("a or b");
  });
});

describe("a limit", () => {
  it.each([
    [workingDays(15).after("conference-end"), "15 working days after the end of the conference"],
    [workingDays(1).before("conference-start"), "1 working day before the start of the conference"],
    [hours(48).before("conference-start"), "48 hours before the start of the conference"],
    [weeks(6).after("birth"), "6 weeks after the birth"],
    [workingDays(2).counted("inclusive").after("birth"), "2 working days after the birth, that day being the first"],
    [workingDays(2).counted("inclusive").before("birth"), "2 working days before the birth, that day being the first"],
    [
      workingDays(2).counted("clear-days").after("birth"),
      "2 working days after the birth, with that many clear days between",
    ],
    [
      workingDays(2).counted("clear-days").before("birth"),
      "2 working days before the birth, with that many clear days between",
    ],
    [
      workingDays(2).counted("rolled-start").after("birth"),
      "2 working days after the birth, rolled to a working day first",
    ],
    [
      workingDays(2).counted("rolled-start").before("birth"),
      "2 working days before the birth, rolled to a working day first",
    ],
    [on("conference-start"), "on the day of the start of the conference"],
    [beforeTheDayOf("birth"), "before the day of the birth"],
    [workingDays(3).spanning("birth"), "within a span of 3 working days from the birth"],
    [
      every(4, "weeks").since("latest-core-group", { from: "birth" }),
      "every 4 weeks after the latest core group meeting, the first time after the birth",
    ],
    [gestationWeeks(30), "by 30 weeks of pregnancy, told from the expected date of delivery"],
    [every(6, "weeks").since("latest-core-group"), "every 6 weeks after the latest core group meeting"],
    [
      soonerOf(days(10).after("birth"), months(3).after("conference-end")),
      "the sooner of 10 days after the birth and 3 months after the end of the conference",
    ],
    [laterOf(days(10).after("birth"), on("birth")), "the later of 10 days after the birth and on the day of the birth"],
  ])("%j", (period, text) => {
    expect(periodInWords(period)).toBe(text);
    expect(dueTimeText(period)).toBe(text);
  });

  it("is said with its readings, or that there is none and why", () => {
    expect(dueTimeText(undefined)).toBe("no time given");
    expect(dueTimeText({ notStated: "Section 2 gives none." })).toBe("not stated: Section 2 gives none");
    const readings = [
      { name: "working-days", due: workingDays(5).after("birth"), because: "x" },
      { name: "calendar-days", due: days(5).after("birth"), because: "y" },
    ];
    expect(dueTimeText({ readings })).toBe(
      "5 working days after the birth (working days), or 5 days after the birth (calendar days)",
    );
  });

  it("is for some types and conditions, and in force from a day until another", () => {
    expect(scopeInWords({})).toBe("");
    expect(
      scopeInWords({ for: ["initial", "pre-birth"], when: ["rated-red", "split-conference"], unless: ["rated-red"] }),
    ).toBe(
      "for initial and pre-birth, if the chair rated the case red and the conference is split, unless the chair rated the case red",
    );
    expect(datesInWords({})).toEqual([]);
    expect(datesInWords({ from: "2020-04-30" })).toEqual(["from 2020-04-30"]);
    expect(datesInWords({ from: "2020-04-30", until: "2021-04-01" })).toEqual(["from 2020-04-30", "until 2021-04-01"]);
  });

  it("that is open says under which conditions it holds, and for children of which age", () => {
    const subjectTo = [
      { condition: "rated-red", holds: true },
      { condition: "split-conference", holds: false },
    ] as const;
    expect(conditionsText({ subjectTo })).toBe("the chair rated the case red; not: the conference is split");
    expect(conditionsText({ subjectTo: [], fromAge: 10 })).toBe("the child is 10 years old or older");
    expect(conditionsText({ subjectTo: [] })).toBe("");
  });
});

it.each([
  [undefined, ""],
  [true, "yes"],
  [false, "no"],
  [20, "20"],
  ["one-to-one", "one to one"],
  [["video", "one-to-one"], "video, one to one"],
  [[["video"], ["telephone", "one-to-one"]], "video; telephone, one to one"],
  [{ people: 20, "first-reports": true }, "people: 20; first reports: yes"],
])("particulars %j are %j", (particulars, text) => {
  expect(particularsInWords(particulars)).toBe(text);
});

describe("who does something", () => {
  it.each([
    [["chair"], [], "chair", "by chair", "by chair"],
    [["chair"], ["family"], "chair → family", "by chair", "by chair to family"],
    [
      ["chair", "parents"],
      ["family"],
      "chair and parents → family",
      "by chair and parents",
      "by chair and parents to family",
    ],
    [[], [], "not named", "by whom is not said", "by whom is not said"],
    [[], ["family"], "not named → family", "by whom is not said", "by whom is not said, to family"],
  ])("%j to %j", (by, to, who, doers, both) => {
    expect([whoText({ by, to }), doersText({ by }), doersAndRecipientsText({ by, to })]).toEqual([who, doers, both]);
  });

  it("may be each of several, or each child of an age", () => {
    expect(eachText("by chair", {})).toBe("by chair");
    expect(eachText("by chair", { each: "report" })).toBe("by chair, each report");
    expect(eachText("by chair", { each: "child", fromAge: 10 })).toBe("by chair, each child of 10 years or older");
    expect(eachText("by chair", { each: "child", fromAge: 1 })).toBe("by chair, each child of 1 year or older");
  });
});

describe("a party", () => {
  const agency = { agency: "primary-school", members: ["p1", "p2"], roles: ["head-teacher", "deputy-head"] };

  it.each([
    [agency, "primary school", "primary school, head teacher, deputy head"],
    [{ id: "p2", role: "health-visitor" }, "p2", "p2, health visitor"],
    [{ id: "p2" }, "p2", "p2"],
    [{ id: "p1", role: "school-nurse" }, "Ann's nurse", "Ann's nurse"],
    [{ audience: "family" }, "family", "family"],
    [{ child: "c1" }, "child c1", "child c1"],
    [{ child: "p1" }, "Ann's nurse", "Ann's nurse"],
  ])("%j has a name, and roles", (party, name, text) => {
    expect([partyName(party, welsh), partyText(party, welsh)]).toEqual([name, text]);
  });

  it.each([
    [agency, { who: "primary school", Who: "Primary school", Whose: "Primary school's", id: " (p1, p2)" }],
    [
      { id: "p2", role: "health-visitor" },
      { who: "the health visitor", Who: "The health visitor", id: " (p2)" },
    ],
    [{ id: "p2" }, { who: "p2", Who: "p2", whose: "p2's", Whose: "p2's", id: "" }],
    [
      { id: "p1", role: "school-nurse" },
      { who: "Ann's nurse", Who: "Ann's nurse", id: " (p1)" },
    ],
    [{ audience: "family" }, { who: "the family", Who: "The family", whose: "the family's", id: "" }],
    [{ child: "c1" }, { who: "child c1", Who: "Child c1", id: "" }],
    [{ child: "p1" }, { who: "Ann's nurse", Who: "Ann's nurse", id: " (p1)" }],
  ])("%j stands in a sentence, and keeps its own letters", (party, places) => {
    expect(whoPlaces(party, welsh)).toMatchObject(places);
  });

  it("stands in brackets after a task, if there is one", () => {
    expect(withParty("Submit reports", "primary school")).toBe("Submit reports (primary school)");
    expect(withParty("Submit reports", "")).toBe("Submit reports");
  });
});

describe("a day", () => {
  it.each([
    ["long", "Wednesday 22 April 2020"],
    ["short", "Wed 22 Apr 2020"],
    ["dayAndMonth", "Wed 22 Apr"],
    ["weekdayAndDay", "Wed 22"],
    ["dayMonthAndYear", "22 Apr 2020"],
    ["monthAndYear", "Apr 2020"],
  ] as const)("%s", (form, text) => {
    for (const language of [undefined, welsh]) expect(dateText("2020-04-22", form, language)).toBe(text);
  });

  it("has a name, and a time where one is known", () => {
    expect(weekdayText("2020-04-26")).toBe("Sunday");
    expect(momentText({ date: "2020-04-22", at: null })).toBe("Wednesday 22 April 2020");
    expect(momentText({ date: "2020-04-22", at: Date.parse("2020-04-22T09:00Z") as never })).toMatch(
      /^Wednesday 22 April 2020 at /,
    );
    expect(writtenMomentText("2020-04-22")).toBe("Wednesday 22 April 2020");
    expect(writtenMomentText("2020-04-22T10:05+01:00")).toBe("Wednesday 22 April 2020 at 10:05");
    expect(shortMomentText("2020-04-22")).toBe("Wed 22 Apr 2020");
    expect(shortMomentText("2020-04-22T10:05+01:00")).toBe("Wed 22 Apr 2020 10:05");
  });

  it("is the last on which people work, of what is still to come", () => {
    const due = { lastWorkingDay: "2020-04-24" };
    expect(isLastWorkingDay({ status: "upcoming", due }, "2020-04-24T10:00+01:00")).toBe(true);
    expect(isLastWorkingDay({ status: "overdue", due }, "2020-04-24")).toBe(false);
    expect(isLastWorkingDay({ status: "upcoming", due }, "2020-04-23")).toBe(false);
    expect(isLastWorkingDay({ status: "upcoming", due }, null)).toBe(false);
  });
});

describe("what is counted from", () => {
  const anchor = (is: string, event = "conference-end", rest: object = {}) =>
    anchorText({ event, is, isPlanned: false, title: null, ...rest } as Parameters<typeof anchorText>[0]);

  it("is said with how well it is known", () => {
    expect(anchor("happened")).toBe("the end of the conference");
    expect(anchor("happened", "conference-end", { isPlanned: true })).toBe("the end of the conference, as planned");
    expect(anchor("assumed")).toBe("the start of the conference, whose end is not recorded");
    expect(anchor("assumed", "conference-end", { isPlanned: true })).toBe(
      "the start of the conference, whose end is not recorded, as planned",
    );
    expect(anchor("projected", "letter-sent")).toBe(
      "the time by which “letter sent” is due, since that has not happened yet",
    );
    expect(anchor("completed", "letter-sent", { title: "The letter is sent" })).toBe(
      "the completion of “The letter is sent”",
    );
    expect(eventText("letter-sent")).toBe("“letter sent”");
  });
});

describe("a clause", () => {
  const source = { url: "https://example.org/a" };

  it("is cited by its layer and id, or with what it says and where it was read", () => {
    expect(clausesText("ours", ["4.1", "4.2"])).toBe("ours 4.1, 4.2");
    expect(basisText({ layer: "ours", basis: [citation, { ...citation, clause: "4.2", grade: "quoted" }] })).toBe(
      "Send it. — ours 4.1, Section 4; Send it. — ours 4.2, Section 4 (quoted)",
    );
    expect(withSource("ours 4.1", citation)).toBe("ours 4.1");
    expect(withSource("ours 4.1", { ...citation, source })).toBe("ours 4.1 Read at https://example.org/a.");
  });

  it("was read on a page, with or without a title and a day", () => {
    expect(sourceText({ ...source, readOn: "2026-11-26" })).toBe("Read at https://example.org/a on 2026-11-26.");
    expect(sourceText({ ...source, title: "A" })).toBe("Read in “A” at https://example.org/a.");
    expect(sourceText({ ...source, title: "A", readOn: "2026-11-26" })).toBe(
      "Read in “A” at https://example.org/a on 2026-11-26.",
    );
  });
});

describe("a notice", () => {
  const planned = {
    key: "conference-held",
    duty: "conference-held",
    title: "Conference held",
    task: "Hold the ICPC",
    planned: "2020-05-05",
    due: "2020-05-04",
    layer: "working-together",
    clauses: ["WT1"],
  };

  it("says what is wrong, what to do, and by how much something is planned too late", () => {
    expect(noticeText({ code: "planned-after-due", planned: [{ ...planned, workingDays: 1 }] })).toBe(
      "This is planned for after the day by which it must be held. Hold it sooner, or record why it is late. “Hold the ICPC” is planned for Tuesday 5 May 2020, 1 working day after Monday 4 May 2020, by which it is due (working-together WT1).",
    );
    expect(noticeText({ code: "planned-after-due", planned: [{ ...planned, workingDays: null }] })).toMatch(
      /is planned for Tuesday 5 May 2020, after Monday 4 May 2020, by which it is due \(working-together WT1\)\.$/,
    );
  });

  it("of a code that nobody knows is the message it came with", () => {
    expect(noticeText({ code: "ours", message: "As we say." })).toBe("As we say.");
    expect(noticeText({ code: "ours" })).toBe("");
  });
});
