import { byTime } from "../facts/moments.js";
import type { CompiledDuty } from "../policy/compile.js";
import type { Obligation, Party } from "./obligation.js";

/** The obligations decided so far, found by duty and party at once, however many there are. */
export interface Decided {
  /** Adds what was decided of a duty. */
  add(id: string, own: readonly Obligation[]): void;
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
    add(id, own) {
      const known = byId.get(id);
      byId.set(id, ofDuty(known ? [...known.all, ...own] : own));
    },
    find: (id, party) => byId.get(id)?.find(party),
    of(duty) {
      const known = byDuty.get(duty);
      if (known) return known;
      const ofId = byId.get(duty.id);
      const own = ofId?.all.filter((each) => each.duty === duty);
      if (!ofId || !own) return undefined;
      const found = own.length === ofId.all.length ? ofId : ofDuty(own);
      byDuty.set(duty, found);
      return found;
    },
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

/** Of what is owed by or to several, the last to be done or due; whatever has no time is last. */
function lastOf(owed: readonly Obligation[]): Obligation | undefined {
  if (owed.length === 0) return undefined;
  const momentFor = ({ evidence, due }: Obligation) => evidence?.at ?? due!;
  return (
    owed.find(({ due, evidence }) => due === null && !evidence?.at) ??
    owed.reduce((one, other) => (byTime(momentFor(other), momentFor(one)) > 0 ? other : one))
  );
}
