import { expect, it } from "vitest";
import * as z from "zod/v4";
import { nearField } from "../../src/model/near-field.js";

const schema = z.strictObject({
  on: z.string().optional(),
  goal: z.string(),
  agency: z.string(),
  conferenceHeldOn: z.string(),
  reviews: z.array(z.strictObject({ plannedOn: z.string() })).optional(),
});

it.each<[name: string, meant: string | undefined, because: string]>([
  ["agency", "agency", "it is one"],
  ["on", "on", "it is one, however short"],
  ["plannedOn", "plannedOn", "it is one of an item in a list"],
  ["Agency", "agency", "a capital is no slip"],
  ["conference_held_on", "conferenceHeldOn", "nor is what stands between words"],
  ["agncy", "agency", "a letter is missing"],
  ["agenci", "agency", "a letter is another"],
  ["plnnedOn", "plannedOn", "a letter is missing, of a field inside"],
  ["gaol", undefined, "two letters of four are others"],
  ["goals", "goal", "a letter is too many"],
  ["goa", undefined, "so few letters could be anything"],
  ["agen", undefined, "two letters of four are missing"],
  ["conferencHeldO", "conferenceHeldOn", "two slips in fourteen letters"],
  ["cnferenceHldO", undefined, "three slips in thirteen letters"],
  ["onn", undefined, "a field of two letters is near to everything"],
  ["jane", undefined, "it may be a person"],
  [`conferenceHeldOn${"x".repeat(40)}`, undefined, "it is longer than any field"],
])("%s was meant for %s: %s", (name, meant) => {
  expect(nearField(name, schema)).toBe(meant);
});
