import { expect, it } from "vitest";
import {
  beforeTheDayOf,
  days,
  duty,
  either,
  on,
  reading,
  soonerOf,
  weeks,
  workingDays,
  type DueTime,
  type Phase,
} from "../../src/policy/index.js";

const toEnd = "The text does not say of what.";

it.each<[string, DueTime, Phase]>([
  ["before the conference", workingDays(3).before("conference-start"), "before"],
  ["on the day before it", beforeTheDayOf("conference-start"), "before"],
  ["on its day", on("conference-start"), "on-the-day"],
  ["on the day of its end", on("conference-end"), "on-the-day"],
  ["on the day of what cannot be before it", on("minutes-circulated"), "on-the-day"],
  ["on the day of what comes before it", on("section-47-strategy-discussion"), "before"],
  ["within days of which its own is the first", workingDays(2).spanning("conference-start"), "on-the-day"],
  ["after its end", workingDays(20).after("conference-end"), "after"],
  ["after the birth", days(5).after("birth"), "after"],
  ["after what cannot be before it", days(5).after("minutes-circulated"), "after"],
  ["after the strategy discussion", workingDays(15).after("section-47-strategy-discussion"), "before"],
  ["after another duty", workingDays(2).after("letter-sent"), "after"],
  ["on the day of another duty", on("letter-sent"), "on-the-day"],
  ["before another duty", workingDays(2).before("letter-sent"), "before"],
  ["by the sooner of several times", soonerOf(days(5).after("birth"), weeks(1).before("conference-start")), "after"],
  [
    "by several readings",
    either(
      reading("after", days(2).after("conference-end"), toEnd),
      reading("before", days(2).before("conference-start"), toEnd),
    ),
    "after",
  ],
])("what is due %s is of its phase, unless said otherwise", (_name, due, phase) => {
  expect(duty("call-made", { by: "chair", due } as never).phase).toBe(phase);
  expect(duty("call-made", { by: "chair", due, phase: "on-the-day" } as never).phase).toBe("on-the-day");
});
