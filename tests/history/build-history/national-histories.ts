import { buildHistory, findPolicy, type ChildHistory, type Policy } from "../../../src/index.js";

export const national = findPolicy("working-together");

export const reviewsIn = (history: ChildHistory, asOf: string, policy: Policy = national) =>
  buildHistory(history, policy, { asOf }).plans.map(({ reviews }) =>
    reviews.map(({ due, heldOn, status }) => `${due?.date ?? "-"} ${heldOn ?? "-"} ${status ?? "-"}`),
  );
