import type { ChildFacts } from "../facts/children.js";
import type { Facts } from "../facts/read-facts.js";
import type { CompiledDuty, RuleSet } from "../policy/compile.js";
import { events } from "../vocabulary/events.js";
import { byText } from "../vocabulary/words.js";
import { childOf, isOfAge } from "./age.js";
import { noChains } from "./chains.js";
import type { Context } from "./context.js";
import { decide } from "./decide.js";
import { noneDecided } from "./decided.js";
import { dutiesToEvaluate, type ChooseDuties, type Extent } from "./duties-to-evaluate.js";
import { endFor, endOfPlans, NO_PLAN_NEEDED, NOT_HERE } from "./ends.js";
import { forEachOf } from "./most-deadlines.js";
import type { Because, Obligation, Party } from "./obligation.js";
import { partiesOf } from "./parties.js";
import { isRuledOut, truthOf } from "./truth.js";

/** How obligations are evaluated. */
export interface EvaluationOptions extends Pick<Context, "initial" | "readings" | "otherReadings"> {
  readonly extent: Extent | ChooseDuties;
}

/**
 * Every obligation of the rules in force, and its state: each duty for each party, in dependency order, so that what counts
 * from what another duty brings about finds that decided.
 *
 * @throws CodedError `unknown-reading`, `too-many-deadlines`.
 */
export function evaluateObligations(
  facts: Facts,
  rules: RuleSet,
  { extent, initial, readings, otherReadings }: EvaluationOptions,
): readonly Obligation[] {
  const obligations: Obligation[] = [];
  const context: Context = {
    facts,
    rules,
    initial,
    readings,
    otherReadings,
    decided: noneDecided(),
    chains: noChains(),
    bringingAbout: new Map(),
    rejected: new Set(),
    anchors: new Map(),
    anchorsAsPlanned: new Map(),
    keys: new Set(),
    parties: new Map(),
  };
  for (const duty of dutiesToEvaluate(rules, facts, extent)) {
    const own = duty.isNotHere
      ? notHere(duty, facts)
      : isOwedPerChild(duty)
        ? forChildren(duty, obligations.length, context)
        : forParties(duty, obligations.length, context);
    for (const obligation of own) {
      obligations.push(obligation);
      for (const { fact } of obligation.rejected) context.rejected.add(fact);
    }
    context.decided.add(duty, own);
  }
  return withoutRepeated(obligations).toSorted((a, b) => a.duty.position - b.duty.position);
}

function forParties(duty: CompiledDuty, before: number, context: Context): Obligation[] {
  const { facts } = context;
  const met = truthOf(duty, facts);
  if (met === false) return isRuledOut(duty, facts) ? [notOwed(duty, NO_PLAN_NEEDED)] : [];
  const end = endFor(duty, facts);
  const parties: readonly (Party | null)[] = partiesOf(duty, context);
  const all = parties.length === 0 ? NO_PARTY : parties;
  return forEachOf(all, duty, before, (party) =>
    duty.each === "child" ? forChild(duty, party, context) : decide({ duty, party, met, end }, context),
  );
}

/** What is owed for one child: whose own decision, age and end count. */
function forChild(duty: CompiledDuty, party: Party | null, context: Context): Obligation[] {
  const { facts } = context;
  const child = childOf(party, facts)!;
  const holds = truthOf(duty, facts, child);
  const ofAge = isOfAge(child, duty, facts);
  if (holds === false || ofAge === false) return [];
  const met = holds === null || ofAge === null ? null : true;
  return decide(
    { duty, party, met, end: endFor(duty, { type: facts.type, conference: facts.conference, children: [child] }) },
    context,
  );
}

const NO_PARTY: readonly null[] = [null];

/** What a policy says does not hold here: not owed where it is said, and nothing where the condition is not met. */
function notHere(duty: CompiledDuty, facts: Facts): Obligation[] {
  return truthOf(duty, facts) === true ? [notOwed(duty, NOT_HERE)] : [];
}

function isOwedPerChild({ doneBy }: CompiledDuty): boolean {
  return doneBy !== undefined && events[doneBy].perChild === true;
}

/** One for all children while it stands the same for those for whom it is owed; else one for each. */
function forChildren(duty: CompiledDuty, before: number, context: Context): Obligation[] {
  const { facts } = context;
  const isOne = facts.children.length === 1;
  let newcomers: CompiledDuty | undefined;
  const perChild: (readonly Obligation[])[] = [];
  const all = forEachOf(facts.children, duty, before, (child) => {
    const own = forOne(child);
    perChild.push(own);
    return own;
  });
  const owed = perChild.filter((own) => own.some(({ state }) => state !== "not-owed"));
  const dues = new Set(all.flatMap(({ due }) => due?.date ?? []));
  const states = new Set(owed.map((own) => own.map(({ state }) => state).join()));
  if (dues.size > 1 || states.size > 1) return all.filter(({ due, state }) => due !== null || state !== "not-owed");
  const several = owed.length > 0 ? owed : perChild.filter((own) => own.length > 0);
  const [one = []] = several.toSorted(([a], [b]) => inOrder(a!, b!, duty));
  return one.map((each) =>
    each.party === null ? each : { ...each, key: each.key.replace(`/${each.party.key}`, ""), party: null },
  );

  function forOne(child: ChildFacts): readonly Obligation[] {
    const rule = isNew(child, facts) ? (newcomers ??= rulesForNewcomers(duty, context) ?? duty) : duty;
    const met = truthOf(rule, facts, child);
    if (met === false) return isRuledOut(rule, facts, child) ? [notOwed(duty, NO_PLAN_NEEDED)] : [];
    return decide({ duty: rule, party: isOne ? null : partyOf(child), met, end: endOfPlans([child]) }, context);
  }
}

/** Of several children for whom it stands the same: what is so of all comes before what is so of one. */
function inOrder(a: Obligation, b: Obligation, usual: CompiledDuty): number {
  const text = ({ because, duty, place }: Obligation) =>
    `${because ? REASONS.indexOf(because.code) : 0} ${duty === usual ? 0 : 1} ${because?.place.path} ${place?.path}`;
  return byText(text(a), text(b));
}

const REASONS: readonly Because["code"][] = ["conference-not-required", "plan-ended", "died", "no-plan-needed"];

/** One of several children; of those that are listed, each has an id. */
function partyOf(child: ChildFacts): Party {
  const id = child.id!;
  return { key: id, members: [], is: { child: id } };
}

/** A child whose plan starts on the day of this conference. */
function isNew({ planStarted }: ChildFacts, { type, conference }: Facts): boolean {
  return type === "review" && planStarted !== null && conference.start?.at?.date === planStarted.at!.date;
}

/** Of a child who is new to the plan the next review is the first, as it is after an initial conference. */
function rulesForNewcomers({ id }: CompiledDuty, { initial }: Context): CompiledDuty | undefined {
  return initial().duties.find((duty) => duty.id === id && duty.readings.length > 0);
}

/** One reason for each duty that is not owed, and none where another rule of its id is. */
function withoutRepeated(obligations: readonly Obligation[]): readonly Obligation[] {
  if (!obligations.some(({ state }) => state === "not-owed")) return obligations;
  const owed = new Set(obligations.filter(({ state }) => state !== "not-owed").map(({ duty }) => duty.id));
  const said = new Set<string>();
  return obligations.filter(({ state, duty, key }) => {
    if (state !== "not-owed") return true;
    if (said.has(key) || (owed.has(duty.id) && key === duty.id)) return false;
    said.add(key);
    return true;
  });
}

function notOwed(duty: CompiledDuty, because: Because): Obligation {
  return {
    key: duty.id,
    duty,
    party: null,
    state: "not-owed",
    reading: null,
    count: null,
    due: null,
    target: null,
    limit: null,
    otherReadings: [],
    evidence: null,
    rejected: [],
    planned: null,
    place: null,
    leftOut: [],
    workingDaysLeft: null,
    needs: [],
    because,
    closedBy: null,
    isConditional: false,
    chasedBy: [],
    phasePassed: false,
  };
}
