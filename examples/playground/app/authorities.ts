import { policies, resolvePolicy, type Policy } from "child-protection-conferences";
import { element } from "./element.js";

const own: Policy[] = [];

/** The policies that can be chosen: those of the package, then those that somebody brought. */
export function choosable(): readonly Policy[] {
  return [...policies, ...own];
}

/** The policy of this id, among those that can be chosen. */
export function chosenPolicy(id: string): Policy {
  const found = choosable().find((policy) => policy.id === id);
  if (!found) throw new Error("A policy was chosen that is not there.");
  return found;
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

/** The options of a list of policies. */
export function policyOptions(): HTMLElement[] {
  const groups: readonly [string, readonly Policy[]][] = [
    ["Authorities and services", policies.filter(({ layer }) => layer === "authority")],
    ["Layers below", policies.filter(({ layer }) => layer !== "authority")],
    ["Your own", own],
  ];
  return groups
    .filter(([, list]) => list.length > 0)
    .map(([label, list]) =>
      element("optgroup", { label }, ...list.map(({ id, title }) => element("option", { value: id }, title))),
    );
}

/** A duty that a policy reads in several ways, with the default first. */
export interface ReadSeveralWays {
  readonly id: string;
  readonly title: string;
  readonly readings: readonly { readonly name: string; readonly because: string }[];
}

/** The duties of a policy that have several readings. */
export function severalReadings(policy: Policy): ReadSeveralWays[] {
  const found = new Map<string, ReadSeveralWays>();
  for (const rule of resolvePolicy(policy)) {
    if (rule.kind !== "duty" || !rule.due || !("readings" in rule.due)) continue;
    const { id, title, due } = rule;
    const known = found.get(id)?.readings ?? [];
    const more = due.readings.filter(({ name }) => known.every((other) => other.name !== name));
    found.set(id, { id, title, readings: [...known, ...more] });
  }
  return [...found.values()];
}
