import type { LocalDate, Moment } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Fact, FactPlace } from "./fact.js";
import { isCode } from "./read-fields.js";

/** A child of a record, or all of them where none is listed. */
export interface ChildFacts {
  /** `null` where no child is listed. */
  readonly id: string | null;
  /** The day of birth, as of the day asked about; `null` where the record does not say. */
  readonly bornOn: LocalDate | null;
  readonly isUnborn: boolean;
  /** Whether a plan is needed; `null` while that is not decided. */
  readonly planNeeded: boolean | null;
  /** When their plan started, and when and why it ended, as of the day asked about. */
  readonly planStarted: Fact | null;
  readonly planEnded: Fact | null;
  readonly hasDied: boolean;
  readonly died: Fact | null;
}

/** Each child's own plan and decision, and the record's for those who have none of their own. */
export function readChildren(
  { children, decision, plan }: ConferenceRecord,
  factsAt: (path: string) => readonly Fact[],
  isDecided: boolean,
): readonly ChildFacts[] {
  const one = (path: string) => factsAt(path)[0] ?? null;
  const needed = (own: boolean | undefined, made: Fact | null) => {
    // A decision of a child's own holds from when it was made, where that is recorded.
    const isKnown = made?.at ? made.is === "happened" : isDecided;
    return isKnown ? (own ?? (isDecided ? (decision?.planNeeded ?? null) : null)) : null;
  };
  const forAll = planOf(one("plan.startedOn"), one("plan.endedOn"), plan?.endReason);
  const found = new Map<string, ChildFacts>();
  const byPath = new Map<string, ReadonlyMap<number, Fact>>();
  const firstAt = (path: string) => {
    let facts = byPath.get(path);
    if (!facts)
      byPath.set(
        path,
        (facts = new Map(
          factsAt(path)
            .toReversed()
            .map((fact) => [fact.index, fact]),
        )),
      );
    return facts;
  };
  if (Array.isArray(children)) {
    children.forEach((child: (typeof children)[number] | null, index) => {
      if (typeof child !== "object" || child === null || !isCode(child.id)) return;
      const own = (path: string) => firstAt(path).get(index) ?? null;
      const died = onlyIfHappened(own("children[].diedOn"));
      const ownPlan = child.plan
        ? planOf(own("children[].plan.startedOn"), own("children[].plan.endedOn"), child.plan.endReason)
        : forAll;
      const born = onlyIfHappened(own("children[].bornOn")) ?? (child.unborn ? onlyIfHappened(one("bornOn")) : null);
      const facts: ChildFacts = {
        id: child.id,
        bornOn: born?.at?.date ?? null,
        isUnborn: born === null && child.unborn === true,
        planNeeded: needed(child.decision?.planNeeded, own("children[].decision.madeAt")),
        ...ownPlan,
        hasDied: died !== null || ownPlan.hasDied,
        died,
      };
      const known = found.get(child.id);
      found.set(child.id, known ? together(known, facts) : facts);
    });
  }
  if (found.size > 0) return [...found.values()];
  const bornOn = onlyIfHappened(one("bornOn"))?.at?.date ?? null;
  return [{ id: null, bornOn, isUnborn: false, planNeeded: needed(undefined, null), ...forAll, died: null }];
}

/** A plan's dates. One that is said to end before it starts is not known to have ended. */
function planOf(start: Fact | null, end: Fact | null, endReason: string | undefined) {
  const [planStarted, ended] = [start?.at ? start : null, onlyIfHappened(end)];
  const planEnded = planStarted && ended && ended.at!.date < planStarted.at!.date ? null : ended;
  return { planStarted, planEnded, hasDied: planEnded !== null && endReason === "died" };
}

/** Two entries under one id, of which nobody knows which is meant: what either owes is owed. */
function together(one: ChildFacts, other: ChildFacts): ChildFacts {
  const earlier = (a: Fact | null, b: Fact | null) => (a && b ? (b.at!.date < a.at!.date ? b : a) : (a ?? b));
  const later = (a: Fact | null, b: Fact | null) => a && b && (b.at!.date > a.at!.date ? b : a);
  const isNeeded = one.planNeeded === true || other.planNeeded === true;
  return {
    id: one.id,
    bornOn: one.bornOn === other.bornOn ? one.bornOn : null,
    isUnborn: one.isUnborn && other.isUnborn,
    planNeeded: isNeeded ? true : one.planNeeded === other.planNeeded ? one.planNeeded : null,
    planStarted: earlier(one.planStarted, other.planStarted),
    planEnded: later(one.planEnded, other.planEnded),
    hasDied: one.hasDied && other.hasDied,
    died: later(one.died, other.died),
  };
}

/** When a child's plan ended, or the child died, whichever was first. */
export function endOfPlan({ planEnded, died }: ChildFacts): { readonly at: Moment; readonly place: FactPlace } | null {
  const end = planEnded && died ? (died.at!.date < planEnded.at!.date ? died : planEnded) : (planEnded ?? died);
  return end && { at: end.at!, place: end };
}

function onlyIfHappened(fact: Fact | null): Fact | null {
  return fact?.at && fact.is === "happened" ? fact : null;
}
