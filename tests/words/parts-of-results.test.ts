import { describe, expect, it } from "vitest";
import {
  adviceText,
  causeText,
  checkWords,
  differencesText,
  findingText,
  noticeText,
  stepText,
} from "../../src/words/index.js";

describe("a part of a result is a sentence by itself", () => {
  const words = {
    causes: { "as-of": "o {from} i {to}" },
    differences: { "holidays-counted": "cyfrifir gwyliau banc" },
    advice: { "already-held": "Cynhaliwyd ({needs})." },
    noticeFixes: { "outside-calendar": "Gofynnwch." },
    counts: { from: "O {event}: {day}." },
    findingFixes: { "no-such-rule": "Trwsiwch." },
  };

  it("in English, and in words of one's own", () => {
    const cause = { code: "as-of", from: "2020-05-01", to: "2020-05-04" } as const;
    expect(causeText(cause)).toBe("the day asked about is Mon 4 May 2020, no longer Fri 1 May 2020");
    expect(causeText(cause, { words })).toBe("o Fri 1 May 2020 i Mon 4 May 2020");
    const differences = [{ code: "holidays-counted" }] as const;
    expect(differencesText(differences)).toBe("Bank holidays are counted as working days.");
    expect(differencesText(differences, { words })).toBe("Cyfrifir gwyliau banc.");
    const advice = { code: "already-held", needs: ["conference.held.start"] } as const;
    expect(adviceText(advice)).toBe("The conference has been held (conference.held.start).");
    expect(adviceText(advice, { words })).toBe("Cynhaliwyd (conference.held.start).");
    expect(noticeText({ code: "outside-calendar" }, { words })).toMatch(/ Gofynnwch\.$/);
    const step = { step: "from", event: "conference-start", date: "2020-05-05" } as const;
    expect(stepText(step, { words })).toBe("O the start of the conference: Tuesday 5 May 2020.");
  });

  it.each<[string, (part: never, options?: object) => unknown]>([
    ["a finding", findingText],
    ["a notice", noticeText],
    ["a step", stepText],
    ["a cause", causeText],
    ["advice", adviceText],
    ["differences", differencesText],
  ])("%s is refused that is none, and so are options that there are not", (_, write) => {
    for (const part of [null, 5, {}, { code: 5, step: 5 }, "x"]) {
      expect(() => write(part as never)).toThrow(expect.objectContaining({ code: expect.any(String) }));
    }
    const whole = write === differencesText ? [] : { code: "x", step: "choose", date: "2020-05-05" };
    expect(() => write(whole as never, { langauge: "cy" })).toThrow(
      expect.objectContaining({ code: "unknown-option" }),
    );
  });
});

describe("a dictionary", () => {
  const problems = (given: unknown) =>
    checkWords(given as never).flatMap(({ code, at }) => (code === "missing" ? [] : [`${code} ${at}`]));

  it("can have codes of one's own in sections that take them, and in no other", () => {
    const own = { "our-own": "x" };
    expect(problems({ names: own, duties: own, findings: own, findingFixes: own, texts: own })).toEqual([]);
    expect(problems({ tasks: own })).toEqual(["unknown-key tasks.our-own"]);
  });

  it("can have the number in any message, and a loose brace in no form", () => {
    expect(problems({ status: { dueToday: "{count}" } })).toEqual([]);
    expect(problems({ units: { days: { one: "{count", other: "{count} days" } } })).toEqual([
      "unbalanced-place units.days",
    ]);
  });

  it("lacks what is not given, or given as nothing", () => {
    const missing = checkWords({ status: { dueToday: undefined } } as never).filter(
      ({ at }) => at === "status.dueToday",
    );
    expect(missing).toEqual([{ code: "missing", at: "status.dueToday" }]);
  });
});
