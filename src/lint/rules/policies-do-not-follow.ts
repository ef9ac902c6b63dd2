import { authorityOf, layersOf, type Policy } from "../../policy/policy.js";
import type { LintRule, PolicyPlace } from "../rule.js";

export const policiesDoNotFollow: LintRule = {
  code: "policies-do-not-follow",
  severity: "query",
  message: "Another policy of this authority does not end where this one begins.",
  fix: "Let each policy end on the day on which the next begins.",
  find: (policy, { others }) =>
    others
      .filter(
        (other) => authorityOf(other) === authorityOf(policy) && !standsOn(other, policy) && !standsOn(policy, other),
      )
      .flatMap((other) => placeOf(policy, other, others)),
};

function standsOn(policy: Policy, other: Policy): boolean {
  return layersOf(policy).some(({ id }) => id === other.id);
}

function placeOf(policy: Policy, other: Policy, all: readonly Policy[]): PolicyPlace[] {
  if (isBefore(policy, other) || isBefore(other, policy)) {
    if (policy.from === undefined || other.until === undefined || other.until >= policy.from) return [];
    const isFilled = all.some((third) => authorityOf(third) === authorityOf(policy) && third.from === other.until);
    return isFilled
      ? []
      : [
          {
            path: ["from"],
            detail: `None is in force from ${other.until}, when ${other.id} ends, until ${policy.from}.`,
          },
        ];
  }
  return [{ path: ["from"], detail: `Both this and ${other.id} are in force at once.` }];
}

function isBefore(one: Policy, other: Policy): boolean {
  return one.until !== undefined && other.from !== undefined && one.until <= other.from;
}
