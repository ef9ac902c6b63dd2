import { expect, it } from "vitest";
import { englandAndWales } from "../../src/calendar/index.js";
import { hours, workingDays } from "../../src/policy/index.js";
import { stepAnchorText, stepText, type WordedStep } from "../../src/wording/step-text.js";

const from = { step: "from", date: "2020-05-05", at: "2020-05-05T10:00:00+01:00", event: "conference-start" } as const;
const count = { step: "count", date: "2020-05-07", period: workingDays(2).after("conference-start") } as const;

it.each<[WordedStep, string]>([
  [from, "Counted from the start of the conference: Tuesday 5 May 2020 at 10:00."],
  [{ ...from, kind: "planned" }, "Counted from the start of the conference, as planned: Tuesday 5 May 2020 at 10:00."],
  [
    { ...from, event: "conference-end", kind: "assumed", asPlanned: true },
    "Counted from the start of the conference, whose end is not recorded, as planned: Tuesday 5 May 2020 at 10:00.",
  ],
  [
    { step: "from", date: "2020-05-05", event: "letter-sent", kind: "completed", title: "Letter sent" },
    "Counted from the completion of “Letter sent”: Tuesday 5 May 2020.",
  ],
  [
    { step: "from", date: "2020-05-05", event: "letter-sent", kind: "projected" },
    "Counted from the time by which “letter sent” is due, since that has not happened yet: Tuesday 5 May 2020.",
  ],
  [count, "2 working days after is Thursday 7 May 2020."],
  [
    { ...count, date: "2020-05-11", skipped: englandAndWales.nonWorkingBetween("2020-05-07", "2020-05-11") },
    "2 working days after is Monday 11 May 2020. Not counted: Fri 8 May (Early May bank holiday (VE day)), Sat 9 and Sun 10 May.",
  ],
  [
    { step: "count", date: "2020-05-06", period: hours(24).after("conference-start") },
    "24 hours after, in whole days, is Wednesday 6 May 2020.",
  ],
  [
    {
      step: "count",
      date: "2020-05-06",
      at: "2020-05-06T10:00:00+01:00",
      period: hours(24).after("conference-start"),
    },
    "24 hours after is Wednesday 6 May 2020 at 10:00.",
  ],
  [{ step: "choose", date: "2020-05-06", choose: "sooner" }, "The sooner of these counts: Wednesday 6 May 2020."],
  [{ step: "choose", date: "2020-05-06", choose: "later" }, "The later of these counts: Wednesday 6 May 2020."],
])("a step of a count is said: %o", (step, text) => {
  expect(stepText(step)).toBe(text);
});

it("a step that has not the parts of a sentence keeps the one it came with", () => {
  expect(stepText({ step: "from", date: "2020-05-05", text: "From then." })).toBe("From then.");
  expect(stepText({ step: "count", date: "2020-05-05", text: "So long after." })).toBe("So long after.");
  expect(stepText({ step: "from", date: "2020-05-05" })).toBe("");
  expect(stepText({ step: "count", date: "2020-05-05" })).toBe("");
});

it("what is counted from happened, where nothing else is said of it", () => {
  expect(stepAnchorText({ event: "birth" })).toBe("the birth");
  expect(stepAnchorText({ event: "birth", kind: "planned" })).toBe("the birth, as planned");
});
