import { policies, type Policy } from "child-protection-conferences";
import { element } from "./element.js";

const own: Policy[] = [];

/** The policies that can be chosen: those of the package, then those that somebody brought. */
export function choosable(): readonly Policy[] {
  return [...policies, ...own];
}

/** The policy of this id, where it can be chosen. */
export function policyById(id: string): Policy | undefined {
  return choosable().find((policy) => policy.id === id);
}

/** Whether the package has a policy of this id, which nobody's own may then have. */
export function isTaken(id: string): boolean {
  return policies.some((policy) => policy.id === id);
}

/** Brings a policy of one's own, in place of one of the same id. */
export function bring(policy: Policy): void {
  const at = own.findIndex(({ id }) => id === policy.id);
  own.splice(at === -1 ? own.length : at, at === -1 ? 0 : 1, policy);
}

/** Forgets every policy that somebody brought. */
export function forgetOwn(): void {
  own.length = 0;
}

/** England's rules are known by the name of their document, which does not say whose they are. */
export function titleOf({ id, title }: Pick<Policy, "id" | "title">): string {
  return id === "working-together" ? `England (${title})` : title;
}

/** The rules of each nation, of which one always holds; England's first. */
export const nationalRules: readonly Policy[] = policies
  .filter(({ layer }) => layer === "national")
  .toSorted((a, b) => titleOf(a).localeCompare(titleOf(b)));

/** The options of a list of areas: national rules first, and what is only for trying out apart. */
export function areaOptions(): HTMLElement[] {
  const isInterim = ({ interim }: Policy) => interim !== undefined;
  const groups: readonly [string, readonly Policy[]][] = [
    ["National rules", nationalRules],
    ["Your own", own],
    ["Councils", policies.filter((policy) => policy.layer === "authority" && !isInterim(policy))],
    ["Regions", policies.filter((policy) => policy.layer === "regional" && !isInterim(policy))],
    ["2020 interim, for trying out", policies.filter(isInterim)],
  ];
  return groups
    .filter(([, list]) => list.length > 0)
    .map(([label, list]) =>
      element("optgroup", { label }, ...list.map((policy) => element("option", { value: policy.id }, titleOf(policy)))),
    );
}
