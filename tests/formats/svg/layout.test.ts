import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayNumber, englandAndWales, workingCalendar } from "../../../src/calendar/index.js";
import { policies } from "../../../src/index.js";
import { layout, type Layout } from "../../../src/formats/svg/layout.js";
import { overlap, type TextBox } from "../../../src/formats/svg/text-box.js";
import { always } from "../../always.js";
import { anyTimeline } from "../any-timeline.js";
import { everyWord, labelsFor, twice } from "../every-word.js";
import { everyExample, exampleTimeline } from "../../example-records.js";
import { languageOf, english } from "../../../src/language/language.js";

const anyWidth = fc.oneof(fc.constantFrom(280, 360, 679, 680, 800, 1400), fc.integer({ min: 280, max: 2000 }));
const wordy = everyWord(twice);
const anyLanguage = fc.constantFrom(english, languageOf({ words: wordy }));
const laidOut = fc
  .tuple(anyTimeline, anyWidth, anyLanguage)
  .map(([timeline, width, language]) => ({ timeline, laid: layout(timeline, width, englandAndWales, language) }));

const textsOf = ({ heading, chart, key, notes }: Layout): TextBox[] => [
  ...heading,
  ...(chart?.marks.flatMap(({ texts }) => texts) ?? []),
  ...(chart?.ticks.flat().flatMap(({ label }) => label ?? []) ?? []),
  ...(chart?.rows.flatMap(({ texts }) => texts) ?? []),
  ...key.flatMap(({ texts }) => texts),
  ...notes,
];

/** Every two texts that share room. */
function overlapping(texts: readonly TextBox[]): [TextBox, TextBox][] {
  const sorted = texts.toSorted((a, b) => a.y - b.y);
  return sorted.flatMap((one, index) => {
    const pairs: [TextBox, TextBox][] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.y >= one.y + one.height) break;
      if (overlap(one, other)) pairs.push([one, other]);
    }
    return pairs;
  });
}

describe("whatever is drawn, at any width", () => {
  it("no two texts share room", () => {
    always(
      fc.property(laidOut, ({ laid }) => {
        expect(overlapping(textsOf(laid))).toEqual([]);
      }),
      200,
    );
  });

  it("texts are inside the drawing and large enough to read", () => {
    always(
      fc.property(laidOut, ({ laid }) => {
        for (const box of textsOf(laid)) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width, box.text).toBeLessThanOrEqual(laid.width);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(laid.height);
          expect(box.size).toBeGreaterThanOrEqual(14);
        }
      }),
    );
  });

  it("every deadline has one row, in order, and rows do not share room", () => {
    always(
      fc.property(laidOut, ({ timeline, laid }) => {
        const rows = laid.chart?.rows ?? [];
        expect(rows.flatMap(({ deadline }) => deadline ?? [])).toEqual(timeline.deadlines);
        for (const [index, row] of rows.entries()) {
          if (index > 0) expect(row.y).toBeGreaterThanOrEqual(rows[index - 1]!.y + rows[index - 1]!.height - 1e-6);
        }
      }),
    );
  });

  it("days are of one width, none is drawn twice, and what is cut out is between them", () => {
    always(
      fc.property(laidOut, ({ laid: { chart } }) => {
        if (!chart) return;
        const { segments, cuts, dayWidth, x } = chart.scale;
        expect(dayWidth).toBeGreaterThan(0);
        const parts = [...segments, ...cuts].toSorted((a, b) => a.left - b.left);
        for (const [index, part] of parts.entries()) {
          if (index === 0) continue;
          expect(part.left).toBeCloseTo(parts[index - 1]!.right);
          expect(part.from).toBe(addDays(parts[index - 1]!.through, 1));
        }
        for (const { from, through, left, right, days } of segments) {
          expect(days).toBe(dayNumber(through) - dayNumber(from) + 1);
          expect(right - left).toBeCloseTo(days * dayWidth);
          expect(x(from)).toBeCloseTo(left + dayWidth / 2);
          expect(x(through)).toBeCloseTo(right - dayWidth / 2);
          if (days > 1) expect(x(addDays(from, 1)) - x(from)).toBeCloseTo(dayWidth);
        }
      }),
    );
  });

  it("every day that counts is drawn", () => {
    always(
      fc.property(laidOut, ({ timeline, laid: { chart } }) => {
        if (!chart) return;
        const drawn = (day: string) =>
          chart.scale.segments.some(({ from, through }) => from <= day.slice(0, 10) && day.slice(0, 10) <= through);
        for (const { due, doneAt, plannedTooLate, otherReadings, why } of timeline.deadlines) {
          const days = [
            due.date,
            doneAt,
            plannedTooLate?.on ?? null,
            ...otherReadings.map((other) => other.due.date),
            ...why.map(({ date }) => date),
          ];
          expect(days.filter((day) => day !== null && !drawn(day))).toEqual([]);
        }
        if (timeline.asOf !== null) expect(drawn(timeline.asOf)).toBe(true);
      }),
    );
  });
});

describe("in a language that takes twice the room", () => {
  it.each(everyExample)("nothing of %s is cut short, and no two texts share room", (name) => {
    for (const asOf of [undefined, "2020-05-06T12:30"]) {
      for (const { id } of policies) {
        const timeline = exampleTimeline(name, id, asOf);
        const labels = labelsFor(timeline, (code) => `the label that is given to ${code}`);
        for (const width of [360, 800, 1400]) {
          const texts = textsOf(layout(timeline, width, englandAndWales, languageOf({ words: wordy, labels })));
          expect(texts.filter(({ text }) => text.endsWith("…"))).toEqual([]);
          expect(overlapping(texts)).toEqual([]);
        }
      }
    }
  });
});

describe("the example", () => {
  const timeline = exampleTimeline("hounslow-initial", "hounslow", "2020-05-01");
  const { chart } = layout(timeline, 1400, englandAndWales);
  const {
    scale,
    rows,
    marks,
    shading: { shaded },
  } = chart!;

  it("has a bar from the day counted from to the due date, after an event or before it", () => {
    const trackOf = (key: string) => rows.find(({ deadline }) => deadline?.key === key)!.track!;
    expect(trackOf("conference-held")).toMatchObject({ from: scale.x("2020-04-09"), due: scale.x("2020-05-04") });
    expect(trackOf("reports-shared-with-family/childrens-social-care")).toMatchObject({
      from: scale.x("2020-05-05T10:00:00+01:00"),
      due: scale.x("2020-04-30"),
      done: scale.x("2020-04-29"),
    });
    expect(scale.x("2020-05-05T12:00:00+01:00") - scale.x("2020-05-05T00:00:00+01:00")).toBeCloseTo(scale.dayWidth / 2);
  });

  it("names what is counted from, the day asked about and what is left out", () => {
    expect(marks.map(({ kind, texts }) => [kind, texts.map(({ text }) => text).join(" ")])).toEqual([
      ["event", "The receipt of the referral: Mon 23 Mar 2020"],
      ["event", "The strategy discussion at which the section 47 enquiry was initiated: Thu 9 Apr 2020"],
      ["event", "The start of the conference, as planned: Tue 5 May 2020 10:00"],
      ["event", "The end of the conference, as planned: Tue 5 May 2020 12:00"],
      ["cut", "57 days not drawn"],
      ["as-of", "As of Fri 1 May 2020"],
    ]);
  });

  it("shades every drawn day on which nothing is counted, and no other", () => {
    for (const { from, days } of scale.segments) {
      for (let index = 0; index < days; index++) {
        const date = addDays(from, index);
        expect(shaded.some((day) => day.date === date)).toBe(!englandAndWales.isWorkingDay(date));
      }
    }
    expect(shaded.filter(({ reason }) => reason === "bank-holiday").map(({ date }) => date)).toEqual([
      "2020-04-10",
      "2020-04-13",
      "2020-05-08",
      "2020-05-25",
    ]);
  });

  it("says once what several have in common", () => {
    expect(rows.slice(0, 4).map(({ deadline, texts }) => [deadline?.key, texts.map(({ text }) => text)])).toEqual([
      [undefined, ["Share reports with the family", "Due Thu 30 Apr 2020"]],
      [
        "reports-shared-with-family/childrens-social-care",
        ["children's social care, social worker", "Done Wed 29 Apr 2020"],
      ],
      ["reports-shared-with-family/health-visiting", ["health visiting, health visitor", "LATE, done Fri 1 May 2020"]],
      ["reports-shared-with-family/primary-school", ["primary school, deputy head", "OVERDUE by 1 working day"]],
    ]);
  });
});

describe("days that cannot be shaded", () => {
  const timeline = exampleTimeline("hounslow-initial", "hounslow", "2020-05-01");
  const noteOf = (laid: Layout) => laid.footnotes.find(({ heading }) => heading === "Please note")!.lines.join(" ");

  it("are said to be outside the calendar", () => {
    const short = workingCalendar({ covers: { from: "2020-04-20", through: "2020-05-10" } });
    const laid = layout(timeline, 800, short);
    expect(laid.chart!.shading.lacking).toBe("outside-calendar");
    expect(laid.chart!.shading.shaded.map(({ date }) => date)).toEqual(
      "2020-04-25 2020-04-26 2020-05-02 2020-05-03 2020-05-09 2020-05-10".split(" "),
    );
    expect(noteOf(laid)).toContain("outside the calendar");
  });

  it("are said to be too narrow, and nothing grows with the span", () => {
    const deadlines = Array.from({ length: 90 }, (_, index) => ({
      ...timeline.deadlines[0]!,
      key: `far/${index}`,
      due: { date: `${String(100 + index * 100).padStart(4, "0")}-01-01`, lastWorkingDay: null },
    }));
    const laid = layout({ ...timeline, deadlines }, 800, englandAndWales);
    expect(laid.chart!.shading).toEqual({ shaded: [], lacking: "too-narrow" });
    expect(laid.chart!.ticks.flat().length).toBeLessThan(400);
    expect(noteOf(laid)).toContain("too narrow");
  });
});
