/**
 * What is owed under a policy and where it stands, as numbers, codes and references. Takes facts, rules in force, a
 * calendar and a day. Gives obligations, each with one state and its evidence. May import `facts` and the folders
 * before it.
 *
 * @module
 */
export type { DayOfRules } from "./day-of-rules.js";
export { policyFor, type PolicyFor, type PolicyForOptions } from "./policy-for.js";
export type { ChooseDuties, Extent } from "./duties-to-evaluate.js";
export { evaluate, type EvaluateOptions, type Evaluation } from "./evaluate.js";
export type { Anchor, ChosenCount, Count, CountNote, SingleCount } from "./count.js";
export type { Because, Evidence, Followed, Obligation, Party, Rejected, State } from "./obligation.js";
export type { ChildFacts } from "../facts/children.js";
export type { ConferenceFacts } from "../facts/conference.js";
export type { EventFacts } from "../facts/source.js";
export type { DutyEntry, Entry } from "../facts/entries.js";
export { pathOf, type Fact, type FactPlace, type Problem } from "../facts/fact.js";
export type { AgencyInRecord, People, PersonInRecord } from "../facts/people.js";
export type { Facts } from "../facts/read-facts.js";
export type { AnyReading, Compiled, CompiledDuty, CompiledRequirement, RuleSet } from "../policy/compile.js";
