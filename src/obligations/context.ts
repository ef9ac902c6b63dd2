import type { Fact } from "../facts/fact.js";
import type { Facts } from "../facts/read-facts.js";
import type { CompiledDuty, RuleSet } from "../policy/compile.js";
import type { Each } from "../policy/rule.js";
import type { Anchor, Needs } from "./count.js";
import type { Chains } from "./chains.js";
import type { Decided } from "./decided.js";
import type { Party } from "./obligation.js";

/** What one evaluation goes by, and what it has found so far. Made for one record, and gone with its result. */
export interface Context {
  readonly facts: Facts;
  readonly rules: RuleSet;
  /** The rules for an initial conference: of a child who is new to the plan, the next review is the first. */
  readonly initial: () => RuleSet;
  /** Which reading to use of duties that have several. */
  readonly readings: Readonly<Record<string, string>> | undefined;
  /** Whether to say what the other readings give. */
  readonly otherReadings: boolean;
  /** The obligations decided so far, by duty. */
  readonly decided: Decided;
  readonly chains: Chains;
  /** The duty that brings an event about, where the record does not rule it out; `null`: none does. */
  readonly bringingAbout: Map<string, CompiledDuty | null>;
  /** The facts that some duty could not be discharged by; nothing is counted from them. */
  readonly rejected: Set<Fact>;
  /** Events that are the same for every party, once found; and as if no planned day had gone by. */
  readonly anchors: Map<string, Anchor | Needs>;
  readonly anchorsAsPlanned: Map<string, Anchor | Needs>;
  readonly keys: Set<string>;
  /** Those by whom duties are owed one at a time, which are the same for every duty. */
  readonly parties: Map<Each, readonly Party[]>;
}
