import { expect, it } from "vitest";
import * as roles from "../../src/vocabulary/roles.js";

const lists = Object.entries<unknown>(roles).flatMap(([name, list]): [string, readonly string[]][] =>
  Array.isArray(list) ? [[name, list as readonly string[]]] : [],
);
const everyRole = [...new Set(lists.flatMap(([, list]) => list))];
/** A role that only says more exactly which of the kin it is. */
const withoutKinship = (role: string) => role.replace(/^(?:maternal|paternal|great|half|step|foster|adoptive)-/, "");
const unhyphened = (role: string) => role.replaceAll("-", "");

/** A role that is looked up as it is written is not looked up without its hyphens, nor without what makes it a kin's. */
it.each(lists)("a listed role is among %s only as it is written there", (_, list) => {
  const others = everyRole.filter((role) => !list.includes(role));
  const written = new Set([...list, ...list.map(unhyphened)]);
  const found = others.filter((role) =>
    [role, unhyphened(role), withoutKinship(role)].some((each) => written.has(each)),
  );
  expect(everyRole.length).toBeGreaterThan(90);
  expect(found).toEqual([]);
});

it.each([
  ["a parent", roles.isParent, ["birth-mother", "birthmother", "foster-mother", "step-mother", "maternal-guardian"]],
  ["a companion", roles.isCompanion, ["legal-representative", "legalrepresentative"]],
  ["a chair", roles.mayChair, ["cp-chair", "cpchair", "child-protectionchair"]],
  ["of the service", roles.isOfService, ["duty-chair", "dutychair", "minute-taker"]],
] as const)("%s is told by a role however its hyphens are written", (_, isOne, written) => {
  expect(written.filter((role) => !isOne({ role }))).toEqual([]);
});

it.each(["half-brother", "great-aunt", "step-grand-mother", "maternal-grandmother"])("%s is of the family", (role) => {
  expect(roles.isOfFamily({ role })).toBe(true);
});
