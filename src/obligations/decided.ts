import { byTime } from "../facts/moments.js";
import type { CompiledDuty } from "../policy/compile.js";
import type { Obligation, Party } from "./obligation.js";

/** The obligations decided so far, found by duty and party at once, however many there are. */
export interface Decided {
  /** Adds what was decided of a duty; of a child who is new to the plan, by the rule for a first review. */
  add(duty: CompiledDuty, own: readonly Obligation[]): void;
  /** What was decided of the duties of an id for a party; `null`: for all. */
  find(id: string, party: Party | null): Obligation | undefined;
  /** What was decided of one duty; `undefined` where nothing was. */
  of(duty: CompiledDuty): OfDuty | undefined;
}

/** What was decided of one duty. */
export interface OfDuty {
  readonly all: readonly Obligation[];
  /** The last to be done or due. */
  last(): Obligation | undefined;
  find(party: Party | null): Obligation | undefined;
}

export function noneDecided(): Decided {
  const byId = new Map<string, OfDuty>();
  const byDuty = new Map<CompiledDuty, OfDuty>();
  return {
    add(duty, own) {
      const decided = ofDuty(own);
      byDuty.set(duty, decided);
      const known = byId.get(duty.id);
      byId.set(duty.id, known ? ofDuty([...known.all, ...own]) : decided);
    },
    find: (id, party) => byId.get(id)?.find(party),
    of: (duty) => byDuty.get(duty),
  };
}

function ofDuty(all: readonly Obligation[]): OfDuty {
  let byParty: Map<string | null, Obligation> | undefined;
  let last: Obligation | undefined;
  return {
    all,
    last: () => (last ??= lastOf(all)),
    find(party) {
      if (!byParty) {
        byParty = new Map();
        for (const each of all) {
          const key = each.party?.key ?? null;
          if (!byParty.has(key)) byParty.set(key, each);
        }
      }
      return byParty.get(party?.key ?? null);
    },
  };
}

/** Of what is owed by or to several, the last to be done or due; whatever has no time is last, and what is not owed never. */
function lastOf(all: readonly Obligation[]): Obligation | undefined {
  const owed = all.filter(({ state }) => state !== "not-owed");
  const momentFor = ({ evidence, due }: Obligation) => evidence?.at ?? due;
  return (
    owed.find((each) => momentFor(each) === null) ??
    owed.toSorted((one, other) => byTime(momentFor(other)!, momentFor(one)!))[0] ??
    all[0]
  );
}
