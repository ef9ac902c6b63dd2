/**
 * A second, deliberately naive calculation of a thin history under the national times: it walks day by day over the published
 * bank holidays, counts months by hand, and shares nothing with the library.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { buildHistory, findPolicy } from "../../src/index.js";
import { always } from "../always.js";
import { dayAt, isWorkingDay, numberOf } from "../timeline/independent-calculation.js";
import { anyHistory, type ThinHistory } from "./any-history.js";

const national = findPolicy("working-together");

function workingDaysAfter(day: string, count: number): string {
  for (let left = count; left > 0;) {
    day = dayAt(numberOf(day) + 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = from; day < to;) {
    day = dayAt(numberOf(day) + 1);
    if (isWorkingDay(day)) count++;
  }
  return count;
}

function monthsAfter(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const lengths = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const date = Math.min(Number(day.slice(8)), lengths[month - 1]!);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

const openStatus = (due: string, asOf: string) => (asOf > due ? "overdue" : asOf === due ? "due-today" : "upcoming");

interface Line {
  readonly due: string;
  readonly heldOn: string | null;
  readonly status: string;
}

const judged = (due: string, held: string | undefined, asOf: string): Line =>
  held !== undefined && held <= asOf
    ? { due, heldOn: held, status: held > due ? "late" : "done" }
    : { due, heldOn: null, status: openStatus(due, asOf) };

function enquiriesOf({ enquiries }: ThinHistory, asOf: string) {
  return enquiries.map(({ startedOn, conferenceRequired, conferenceHeldOn: held }) => {
    const isHeld = held !== undefined && held <= asOf;
    if (conferenceRequired === false && !isHeld) return null;
    const line = judged(workingDaysAfter(startedOn, 15), held, asOf);
    return { ...line, workingDaysTaken: isHeld ? workingDaysBetween(startedOn, held) : null };
  });
}

function reviewsOf({ startedOn, endedOn, reviews }: ThinHistory["plans"][number], asOf: string): Line[] {
  const lines: Line[] = [];
  let [due, isHeld] = [monthsAfter(startedOn, 3), startedOn <= asOf];
  for (const { heldOn } of reviews) {
    lines.push(judged(due, heldOn, asOf));
    [due, isHeld] = [monthsAfter(heldOn, 6), heldOn <= asOf];
  }
  const hasEnded = endedOn !== undefined && endedOn <= asOf;
  if (isHeld && !(hasEnded && endedOn <= due)) lines.push(judged(due, undefined, asOf));
  return lines;
}

it("gives every conference and review once, with its due date and where it stands, of 2,000 histories", () => {
  always(
    fc.property(anyHistory, ({ history, asOf }) => {
      const built = buildHistory(history, national, { asOf });
      expect(
        built.enquiries.map(
          ({ conference }) =>
            conference && {
              due: conference.due!.date,
              heldOn: conference.heldOn,
              status: conference.status,
              workingDaysTaken: conference.workingDaysTaken,
            },
        ),
      ).toEqual(enquiriesOf(history, asOf));
      const reviews = history.plans.map((plan) => reviewsOf(plan, asOf));
      expect(
        built.plans.map((plan) => plan.reviews.map(({ due, heldOn, status }) => ({ due: due!.date, heldOn, status }))),
      ).toEqual(reviews);
      const expected = [...enquiriesOf(history, asOf), ...reviews.flat()].flatMap((line) =>
        line ? `${line.due} ${line.heldOn ?? ""} ${line.status}` : [],
      );
      // A conference that is still to come asks for no review yet, but one that is planned does.
      const ofPlanned = history.plans.flatMap(({ startedOn, endedOn, reviews: all }) => {
        const last = all.at(-1)?.heldOn ?? startedOn;
        const due = monthsAfter(last, all.length > 0 ? 6 : 3);
        const hasEnded = endedOn !== undefined && endedOn <= asOf && endedOn <= due;
        return last > asOf && !hasEnded ? `${due}  ${openStatus(due, asOf)}` : [];
      });
      const found = built.deadlines.map(({ due, doneAt, status }) => `${due.date} ${doneAt ?? ""} ${status}`);
      expect(found.toSorted()).toEqual([...expected, ...ofPlanned].toSorted());
      expect(new Set(built.deadlines.map(({ key }) => key)).size).toBe(built.deadlines.length);
    }),
    2000,
  );
}, 120_000);
