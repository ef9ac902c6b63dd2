// Made by npm run generate; do not edit.
/**
 * Every policy that comes with this package, and how to find one or read one's own. Takes an id, an authority and a
 * day, or JSON. Gives a policy. May import `policy` and the folders before it.
 *
 * If you need one authority only, import that: `child-protection-conferences/authorities/hounslow`.
 *
 * @module
 */
import type { LocalDate } from "../calendar/local-date.js";
import type { Parsed } from "../model/finding.js";
import type { Policy } from "../policy/policy.js";
import { scottishGuidance } from "./national/scotland.js";
import { walesProcedures } from "./national/wales.js";
import { workingTogether } from "./national/working-together.js";
import { greaterManchester } from "./regional/greater-manchester.js";
import { london } from "./regional/london.js";
import { barkingAndDagenham } from "./barking-and-dagenham.js";
import { bolton } from "./bolton.js";
import { eastRiding } from "./east-riding.js";
import { hounslow } from "./hounslow.js";
import { independentReviewingService } from "./independent-reviewing-service.js";
import { norfolk } from "./norfolk.js";
import { northYorkshire } from "./north-yorkshire.js";
import { northamptonshire } from "./northamptonshire.js";
import { safeguardingQaUnit } from "./safeguarding-qa-unit.js";
import { tees } from "./tees.js";
import { finderOf, parserOf, policyAtOf, type ParsePolicyOptions } from "./registry.js";

export type { ParsePolicyOptions } from "./registry.js";

export { scottishGuidance } from "./national/scotland.js";
export { walesProcedures } from "./national/wales.js";
export { workingTogether } from "./national/working-together.js";
export { greaterManchester } from "./regional/greater-manchester.js";
export { london } from "./regional/london.js";
export { barkingAndDagenham } from "./barking-and-dagenham.js";
export { bolton } from "./bolton.js";
export { eastRiding } from "./east-riding.js";
export { hounslow } from "./hounslow.js";
export { independentReviewingService } from "./independent-reviewing-service.js";
export { norfolk } from "./norfolk.js";
export { northYorkshire } from "./north-yorkshire.js";
export { northamptonshire } from "./northamptonshire.js";
export { safeguardingQaUnit } from "./safeguarding-qa-unit.js";
export { tees } from "./tees.js";

/** Every policy that comes with this package: national, regional, then the authorities by name. */
export const policies: readonly Policy[] = [
  scottishGuidance,
  walesProcedures,
  workingTogether,
  greaterManchester,
  london,
  barkingAndDagenham,
  bolton,
  eastRiding,
  hounslow,
  independentReviewingService,
  norfolk,
  northYorkshire,
  northamptonshire,
  safeguardingQaUnit,
  tees,
];

/**
 * The policy of this id, among those that come with this package.
 *
 * @throws CodedError `unknown-policy`, whose message and `details.suggestions` name the nearest ids.
 * @example
 * ```ts
 * findPolicy("hounslow").document.publisher; // "London Borough of Hounslow"
 * findPolicy("hounslw"); // throws unknown-policy
 * ```
 */
export const findPolicy: (id: string) => Policy = /* @__PURE__ */ finderOf(policies);

/**
 * The policy of an authority on a day, among those given or the ones that come with this package; of several in force,
 * the one that came into force last. An authority is named by the `authority` of its policies, which is their id unless
 * said.
 *
 * @throws CodedError `unknown-authority`; `no-policy-in-force`, whose `details` say when its last policy `ended` and
 * when the `next` begins, and name the `successors` of an authority that ended; `not-a-date`.
 * @example
 * ```ts
 * policyAt("northamptonshire", "2020-05-05").title; // "Northamptonshire"
 * policyAt("northamptonshire", "2022-05-05"); // throws no-policy-in-force
 * ```
 */
export const policyAt: (authority: string, on: LocalDate, among?: readonly Policy[]) => Policy =
  /* @__PURE__ */ policyAtOf(policies);

/**
 * Reads a policy from JSON text or parsed JSON; its `base` may be a whole policy, or the id of one that comes with this
 * package or is among the `known` ones: policies of your own, which are sought first. What is wrong with it comes back as
 * findings, each with its path; bad data never throws.
 *
 * @example
 * ```ts
 * const read = parsePolicy({ id: "coastshire", base: "londn" });
 * if (!read.ok) read.findings[0].code; // "unknown-base"
 * ```
 */
export const parsePolicy: (json: unknown, options?: ParsePolicyOptions) => Parsed<Policy> =
  /* @__PURE__ */ parserOf(policies);
