import fc from "fast-check";
import { expect, it } from "vitest";
import { validateHistory } from "../../src/history/index.js";
import { buildHistory, conferencesOf, findPolicy } from "../../src/index.js";
import { dayAt, numberOf } from "../timeline/independent-calculation.js";
import { anyHistory } from "./any-history.js";

const national = findPolicy("working-together");

it("the order of enquiries and reviews changes nothing", () => {
  fc.assert(
    fc.property(anyHistory, fc.infiniteStream(fc.nat()), ({ history, asOf }, numbers) => {
      const places = [...history.enquiries.keys()];
      const order = places
        .map((place) => [numbers.next().value as number, place] as const)
        .toSorted(([a], [b]) => a - b);
      const enquiries = order.map(([, place]) => history.enquiries[place]!);
      const plans = history.plans.map((plan) => ({ ...plan, reviews: plan.reviews.toReversed() }));
      const [one, other] = [history, { ...history, enquiries, plans }].map((each) =>
        buildHistory(each, national, { asOf }),
      );
      expect(order.map(([, place]) => one!.enquiries[place])).toEqual(other!.enquiries);
      expect(other!.plans).toEqual(one!.plans);
      const dates = ({ deadlines }: typeof one & object) =>
        deadlines.map(({ key, due, status, doneAt }) => `${due.date} ${key} ${status} ${doneAt}`).toSorted();
      expect(dates(other!)).toEqual(dates(one!));
    }),
  );
});

it("a later review changes nothing of the earlier ones", () => {
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: 1, max: 400 }), ({ history, asOf }, after) => {
      const [plan, ...others] = history.plans;
      if (!plan || plan.endedOn !== undefined) return;
      const last = plan.reviews.at(-1)?.heldOn ?? plan.startedOn;
      const heldOn = dayAt(numberOf(last) + after);
      const more = { ...history, plans: [{ ...plan, reviews: [...plan.reviews, { heldOn }] }, ...others] };
      const [before, then] = [history, more].map((each) => buildHistory(each, national, { asOf }).plans[0]!.reviews);
      expect(then!.slice(0, plan.reviews.length)).toEqual(before!.slice(0, plan.reviews.length));
      if (before!.length > plan.reviews.length) expect(then![plan.reviews.length]!.due).toEqual(before!.at(-1)!.due);
    }),
  );
});

it("what is done stays done, and what is overdue is overdue or was late", () => {
  const next: Readonly<Record<string, readonly string[]>> = {
    done: ["done"],
    late: ["late"],
    overdue: ["overdue", "late"],
  };
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: 0, max: 500 }), ({ history, asOf }, later) => {
      const on = (day: string) =>
        new Map(buildHistory(history, national, { asOf: day }).deadlines.map(({ key, status }) => [key, status]));
      const [before, then] = [on(asOf), on(dayAt(numberOf(asOf) + later))];
      for (const [key, status] of before) {
        const allowed = next[status!];
        if (allowed && then.has(key)) expect(allowed, key).toContain(then.get(key));
        if (status === "done" || status === "late") expect(then.has(key), key).toBe(true);
      }
    }),
  );
});

it("a conference is in the records once", () => {
  fc.assert(
    fc.property(anyHistory, ({ history }) => {
      const held = conferencesOf(history).flatMap(({ type, conference }) =>
        conference?.held ? `${type === "review" ? type : "first"} ${conference.held.start}` : [],
      );
      const expected = new Set([
        ...history.enquiries.flatMap(({ conferenceHeldOn }) =>
          conferenceHeldOn === undefined ? [] : `first ${conferenceHeldOn}`,
        ),
        ...history.plans.flatMap(({ startedOn, reviews }) => [
          `first ${startedOn}`,
          ...reviews.map(({ heldOn }) => `review ${heldOn}`),
        ]),
      ]);
      expect(held.toSorted()).toEqual([...expected].toSorted());
    }),
  );
});

it("a report finds each fault once: as many deadlines as the timeline has that are late or overdue", () => {
  fc.assert(
    fc.property(anyHistory, ({ history, asOf }) => {
      const { findings } = validateHistory(history, national, { asOf });
      const { deadlines } = buildHistory(history, national, { asOf });
      const wrong = deadlines.filter(({ status }) => status === "late" || status === "overdue").map(({ key }) => key);
      const found = findings.flatMap(({ code, deadline }) => (code.startsWith("deadline-") ? deadline!.key : []));
      expect(found.toSorted()).toEqual(wrong.toSorted());
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    }),
    { numRuns: 100 },
  );
});
