import { datedFields } from "../facts/dated-fields.js";
import type { Facts } from "../facts/read-facts.js";
import type { Finding } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Evaluation } from "../obligations/evaluate.js";
import { audiences } from "../vocabulary/codes.js";

/**
 * The lists of a record whose items are somebody's own, and the field of an item that names them: those with a date from the
 * table of dated fields, and those without one. A child is no participant.
 */
export const ownLists: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...datedFields.flatMap(({ path, whose }): [string, string][] => {
    const list = path.split("[]")[0]!;
    return whose === undefined || list === "children" ? [] : [[list, whose]];
  }),
  ["safetyScales", "by"],
  ["decision.dissent", "from"],
  ["complaints", "from"],
  ["escalations", "from"],
  ["notDone", "for"],
  ["reasons", "for"],
]);

/** Everybody who is named in a record: its participants, and those who have entries of their own. */
export function everybodyIn(record: ConferenceRecord, facts: Facts): readonly string[] {
  const ids = new Set(facts.people.list.map(({ id }) => id));
  for (const list of ownLists.keys()) {
    const items = valueAt(record, list);
    if (!Array.isArray(items)) continue;
    for (let index = 0; index < items.length; index++) {
      const owner = ownerAt(`${list}[${index}]`, record, facts);
      if (owner !== null) ids.add(owner);
    }
  }
  return [...ids];
}

/** The keys of the deadlines that a finding is about. */
export function deadlinesOf({ deadline, params }: Finding): readonly string[] {
  const several = params["deadlines"];
  if (Array.isArray(several)) return several as readonly string[];
  return deadline ? [deadline.key] : [];
}

/** The duty whose deadline a key is of: `reports-submitted/police` is one of `reports-submitted`. */
export function dutyIn(key: string): string {
  return key.split(/[/@]/)[0]!;
}

/**
 * The one participant whom a finding is about and nobody else; `null` where it is about several, about nobody, or where
 * somebody else's may be meant too.
 *
 * A finding about a deadline that one participant alone can meet is about them. So is one at an entry of their own, unless
 * it is about a deadline that is still to be met, which a colleague can do as well, or about one for which others have
 * entries too: it stands at the last of these only.
 */
export function whoseFindings(record: ConferenceRecord, evaluation: Evaluation): (finding: Finding) => string | null {
  const { facts } = evaluation;
  const obligations = new Map(evaluation.obligations.map((obligation) => [obligation.key, obligation]));

  function alone(key: string): string | null {
    const { members } = obligations.get(key)?.party ?? { members: [] };
    return members.length === 1 ? members[0]! : null;
  }

  /** Whether a deadline was met, too late, and all that is recorded of what met it is of one participant. */
  function isOnlyOf(id: string, key: string): boolean {
    const { party, duty, evidence } = obligations.get(key) ?? {};
    if (!duty?.doneBy || !evidence) return false;
    const recorded = facts.of(duty.doneBy).facts;
    const meant = party ? recorded.filter(({ whose }) => whose !== null && party.members.includes(whose)) : recorded;
    return meant.length > 0 && meant.every(({ whose }) => whose === id);
  }

  return (finding) => {
    const keys = deadlinesOf(finding);
    const owner = ownerAt(finding.path, record, facts);
    const isAboutFact = finding.params["deadlines"] !== undefined;
    if (owner !== null && (isAboutFact || keys.every((key) => isOnlyOf(owner, key)))) return owner;
    const [first = null, ...others] = new Set(keys.map(alone));
    return others.length === 0 ? first : null;
  };
}

/** Whose entry a path of a record is in; `null` where it is nobody's own. */
export function ownerAt(path: string, record: ConferenceRecord, { people }: Facts): string | null {
  const [, list = "", index = ""] = /^([^[]+)\[(\d+)\]/.exec(path) ?? [];
  const field = ownLists.get(list);
  if (field === undefined) return null;
  const items = valueAt(record, list) as readonly Readonly<Record<string, unknown>>[] | undefined;
  const owner = items?.[Number(index)]?.[field];
  if (typeof owner !== "string") return null;
  if (people.byId(owner)) return owner;
  const isGroup =
    (audiences as readonly string[]).includes(owner) || people.list.some(({ agency }) => agency === owner);
  return isGroup ? null : owner;
}

function valueAt(record: ConferenceRecord, path: string): unknown {
  let value: unknown = record;
  for (const step of path.split(".")) value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  return value;
}
