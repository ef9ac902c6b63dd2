import type { Fact, FactPlace } from "../facts/fact.js";
import type { Facts } from "../facts/read-facts.js";
import type { CompiledDuty } from "../policy/compile.js";
import { events, type Event } from "../vocabulary/events.js";
import { enteredEvidence, enteredNotDone } from "./entered-evidence.js";
import { firstOf } from "./fact-order.js";
import type { Evidence, Party, Rejected } from "./obligation.js";
import { recordedEvidence } from "./recorded-evidence.js";
import type { Bounds, Search } from "./search.js";

/** What a record says of whether a duty was done. */
export interface Found {
  readonly evidence: Evidence | null;
  /** It was done, and the record does not say when. */
  readonly undated: FactPlace | null;
  /** It was done, and the record does not say for whom. */
  readonly unclear: FactPlace | null;
  readonly planned: Fact | null;
  /** What would have discharged it, or a part of it, had it not come too early. */
  readonly rejected: readonly Rejected[];
  /** That it was looked for and not done. */
  readonly denied: FactPlace | null;
  /** There is a list of those for whom it was done, and the party, or somebody of it, is not in it. */
  readonly isLeftOut: boolean;
  /** Of a duty to a group: those of it who are not in the list. */
  readonly leftOut: readonly string[];
  /** Where it would be recorded that it was done. */
  readonly place: FactPlace;
}

/**
 * Whether, when and where a duty was done by or to one party or, without one, by or to all of them. Every fact about the
 * party or a part of it is looked at, whatever their order and the participants'.
 */
export function findEvidence(duty: CompiledDuty, party: Party | null, facts: Facts, bounds: Bounds): Found {
  const row: Event | null = duty.doneBy ? events[duty.doneBy] : null;
  const recorded = duty.doneBy ? facts.of(duty.doneBy).facts : NONE;
  const list = row !== null && isTold(row) ? facts.listOf(duty.doneBy!) : null;
  const isListed = list !== null;
  if (recorded.length === 0 && facts.entries.length === 0 && !isListed) return NOTHING_RECORDED.get(row)!;
  const search: Search = {
    duty,
    party,
    facts,
    bounds,
    recorded,
    rejected: new Map(),
    denied: null,
    unclear: null,
    missing: null,
    isLeftOut: false,
    leftOut: NONE,
  };
  const happened = row && (recorded.length > 0 || isListed) ? recordedEvidence(search, row) : null;
  const isLeftOut = isListed && search.isLeftOut;
  const leftOut = isLeftOut ? search.leftOut : NONE;
  const fact = firstOf([happened, enteredEvidence(search, isListed)]);
  return {
    evidence: fact?.is === "happened" && fact.at ? { at: fact.at, place: fact } : null,
    undated: fact?.is === "happened" && !fact.at ? fact : null,
    unclear: search.unclear,
    planned: fact?.is === "planned" ? fact : null,
    rejected: search.rejected.size === 0 ? NONE : [...search.rejected.values()],
    denied: search.denied ?? enteredNotDone(search),
    isLeftOut,
    leftOut,
    place: search.missing ?? (isLeftOut ? { path: list!, index: -1 } : NOTHING_RECORDED.get(row)!.place),
  };
}

/** Whether a list says for whom it was done, so that it was not for who is not in it. */
function isTold({ whose, lists }: Event): boolean {
  return whose !== undefined && ("audience" in whose || lists !== undefined);
}

const NONE: readonly never[] = [];

/** Where it stands that a duty was done; of what stands in a list, the list. */
function whereItWouldBe(row: Event | null): FactPlace {
  const [path = ""] = (row?.fact ?? "completed[].at").split("[]");
  return { path, index: -1 };
}

/** What is found where a record says nothing of an event. */
export const NOTHING_RECORDED: ReadonlyMap<Event | null, Found> = /* @__PURE__ */ nothingRecorded();

function nothingRecorded(): ReadonlyMap<Event | null, Found> {
  return new Map(
    [null, ...Object.values(events)].map((row) => [
      row,
      {
        evidence: null,
        undated: null,
        unclear: null,
        planned: null,
        rejected: NONE,
        denied: null,
        isLeftOut: false,
        leftOut: NONE,
        place: whereItWouldBe(row),
      },
    ]),
  );
}
