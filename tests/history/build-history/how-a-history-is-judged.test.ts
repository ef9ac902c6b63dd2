import { describe, expect, it } from "vitest";
import { buildHistory } from "../../../src/index.js";
import { national } from "./national-histories.js";
import { codeOf } from "../../refusals.js";

describe("how a history is judged", () => {
  it("each conference under the policy of its own day", () => {
    const days: (string | null)[] = [];
    const history = { plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] };
    buildHistory(history, (day) => (days.push(day), national), { asOf: "2025-05-01" });
    expect(days.slice(0, 2)).toEqual(["2025-01-27", "2025-04-22"]);
  });

  it("gives the same dates without sentences", () => {
    const history = {
      id: "C1",
      enquiries: [{ startedOn: "2025-01-06", conferenceHeldOn: "2025-01-27" }],
      plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }],
    };
    const full = buildHistory(history, "working-together", { asOf: "2025-05-01" });
    const dates = buildHistory(history, "working-together", { asOf: "2025-05-01", detail: "dates" });
    expect(dates).toMatchObject({
      child: "C1",
      policy: "working-together",
      enquiries: full.enquiries,
      plans: full.plans,
    });
    expect(dates.deadlines).toEqual(
      full.deadlines.map(({ key, due, status, doneAt, party, layer, basis, conference }) => ({
        key,
        due,
        status,
        doneAt,
        party,
        basis: [{ layer, clause: basis[0].clause }],
        conference,
      })),
    );
  });

  it("an empty history has nothing", () => {
    expect(buildHistory({}, national, { asOf: "2025-05-01" })).toMatchObject({
      child: null,
      asOf: "2025-05-01",
      enquiries: [],
      plans: [],
      deadlines: [],
      notOwed: [],
      notices: [],
      policy: { id: "working-together", edition: "2023" },
    });
  });

  it("refuses a caller's mistakes", () => {
    expect(codeOf(() => buildHistory(null as never, national))).toBe("not-a-history");
    expect(codeOf(() => buildHistory([] as never, national))).toBe("not-a-history");
    expect(codeOf(() => buildHistory({}, national, { asOf: "tomorrow" }))).toBe("not-a-date-or-time");
    expect(codeOf(() => buildHistory({}, "nowhere"))).toBe("unknown-policy");
    expect(codeOf(() => buildHistory({}, {} as never))).toBe("not-a-policy");
    expect(
      codeOf(() => buildHistory({ plans: [{ startedOn: "2025-01-27" }] }, national, { notHeld: ["nothing"] })),
    ).toBe("unknown-field");
  });
});
