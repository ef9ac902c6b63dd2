import { describe, expect, it } from "vitest";
import { buildHistory, findPolicy, type ChildHistory } from "../../src/index.js";
import { historyToText } from "../../src/formats/index.js";

const national = findPolicy("working-together");
const startedOn = "2025-01-27";
const reviewsIn = (plan: NonNullable<ChildHistory["plans"]>[number], asOf = "2025-12-01") =>
  buildHistory({ plans: [plan] }, national, { asOf, detail: "dates" }).plans[0]!.reviews.map(
    ({ after, due, heldOn }) => `${after ?? "-"} ${due?.date ?? "-"} ${heldOn ?? "-"}`,
  );

describe("a review", () => {
  it("on the first day of the plan is none", () => {
    expect(reviewsIn({ startedOn, reviews: [{ heldOn: startedOn }] })).toEqual([
      "- - 2025-01-27",
      "2025-01-27 2025-04-27 -",
    ]);
  });

  it("that is listed twice is one", () => {
    expect(reviewsIn({ startedOn, reviews: [{ heldOn: "2025-04-22" }, { heldOn: "2025-04-22" }] })).toEqual([
      "2025-01-27 2025-04-27 2025-04-22",
      "2025-04-22 2025-10-22 -",
    ]);
  });

  it("of another day is another one, also with the same code", () => {
    const reviews = [
      { heldOn: "2025-04-22", conference: "M1" },
      { heldOn: "2025-10-20", conference: "M1" },
    ];
    expect(reviewsIn({ startedOn, reviews })).toHaveLength(3);
  });
});

it("the conference of an unborn child is a pre-birth conference", () => {
  const enquiries = [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" }];
  const typeOf = (history: ChildHistory) =>
    buildHistory({ ...history, enquiries }, national, { asOf: "2025-02-01" }).deadlines[0]!.conference.type;
  expect(typeOf({ expectedDeliveryOn: "2025-03-01" })).toBe("pre-birth");
  expect(typeOf({ bornOn: "2025-01-28" })).toBe("pre-birth");
  expect(typeOf({ bornOn: "2025-01-27", expectedDeliveryOn: "2025-03-01" })).toBe("initial");
});

it("where no policy is known, nothing has a due date", () => {
  const history = { enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: startedOn }], plans: [{ startedOn }] };
  const built = buildHistory(history, () => undefined, { asOf: "2025-12-01" });
  expect(built).toMatchObject({ policy: null, deadlines: [] });
  expect(built.enquiries[0]!.conference).toMatchObject({ due: null, heldOn: startedOn, status: null });
  expect(built.plans[0]!.reviews).toMatchObject([{ after: startedOn, due: null, heldOn: null, status: null }]);
  expect(historyToText(built)).not.toContain("Policy");
});
