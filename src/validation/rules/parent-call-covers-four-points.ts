import { writeMoment } from "../../calendar/index.js";
import { type ParentCall, parentCallPoints } from "../../model/conference.js";
import { isBefore } from "../../facts/moments.js";
import type { ConferenceRecord } from "../../model/record.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { all, failed, includesAll, missing, passed } from "../verdict.js";

export const parentCallCoversFourPoints: RequirementRule = {
  code: "parent-call-covers-four-points",
  from: "recorded",
  message: "The chair's call to the parent did not cover all four points, or came after the {conference} began.",
  cases: {
    missing: "The chair's call to the parent did not cover {missing}.",
    late: "The chair's call to the parent was on {held}, after the {conference} began on {start}.",
  },
  fix: "Cover the purpose and procedure, the key reports, the reasons and the logistics before the {conference}.",
  takes: listOfTexts,
  allowed: parentCallPoints,
  example: ["purpose-and-procedure", "reasons"],
  check: (record, { particulars, facts }) => {
    const start = facts.conference.start?.at;
    const calls = parentCallsIn(record);
    if (calls.length === 0) return missing("conference.parentCall.heldAt");
    return all(
      ...calls.map(({ call: { heldAt, covered }, path }) => {
        if (heldAt === undefined) return missing(`${path}.heldAt`);
        const held = facts.momentAt(`${path}.heldAt`);
        // One that is recorded for later than the day asked about has covered nothing yet.
        if (held && facts.asOf && isBefore(facts.asOf, held)) return missing(`${path}.heldAt`);
        return all(
          includesAll(covered, particulars as Point[], `${path}.covered`),
          held && start && isBefore(start, held)
            ? failed({
                path: `${path}.heldAt`,
                params: { how: "late", held: writeMoment(held), start: writeMoment(start) },
              })
            : passed,
        );
      }),
    );
  },
};

type Point = (typeof parentCallPoints)[number];

/** One of the chair's calls: to whom, where that is said, and where it stands. */
export interface PlacedCall {
  readonly call: ParentCall;
  readonly whom: string | null;
  readonly path: string;
}

/** The chair's calls to parents, in each of the places where a record can have them. */
export function parentCallsIn({ conference, parentCalls }: ConferenceRecord): readonly PlacedCall[] {
  const named = (calls: ConferenceRecord["parentCalls"], path: string) =>
    (calls ?? []).map((call, index) => ({ call, whom: call.with, path: `${path}[${index}]` }));
  return [
    ...(conference?.parentCall ? [{ call: conference.parentCall, whom: null, path: "conference.parentCall" }] : []),
    ...named(conference?.parentCalls, "conference.parentCalls"),
    ...named(parentCalls, "parentCalls"),
  ];
}
