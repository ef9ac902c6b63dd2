import type { ParentCall } from "../../model/conference.js";
import type { ConferenceRecord } from "../../model/record.js";
import { isParent } from "../../vocabulary/roles.js";
import type { RequirementRule, RuleContext } from "../rule.js";
import { all, missing, notApplicable, stated, type Verdict } from "../verdict.js";
import { parentCallsIn } from "./parent-call-covers-four-points.js";

export const viewsGatheredFromAbsentParent: RequirementRule = {
  code: "views-gathered-from-absent-parent",
  from: "recorded",
  message: "A parent did not join, and their views were not gathered on the chair's call.",
  fix: "Gather their views, and record them.",
  check: (record, context) => ofAbsentParents(record, context, "views"),
};

/**
 * Whether the chair's call to each parent who does not join gives something. It is asked once there was a call, and at the
 * latest once the conference was held. A call for which nobody is named is to all of them.
 */
export function ofAbsentParents(
  record: ConferenceRecord,
  { facts }: RuleContext,
  name: keyof Pick<ParentCall, "views" | "outcomeArrangements">,
): Verdict {
  const { isHeld } = facts.conference;
  const wasCalled = facts.of("parent-called-before-conference").facts.some(({ is }) => is === "happened");
  if (!isHeld && !wasCalled) return notApplicable;
  const calls = parentCallsIn(record);
  const absent = (record.participants ?? []).filter(
    (who) => who.notJoining ?? (isHeld && who.attended === false && isParent(who)),
  );
  const forAll = calls.find(({ whom }) => whom === null);
  const ofThem =
    absent.length === 0 ? [forAll] : absent.map(({ id }) => calls.find(({ whom }) => whom === id) ?? forAll);
  return all(
    ...ofThem.map((placed) =>
      placed ? stated(placed.call[name], `${placed.path}.${name}`) : missing(`conference.parentCall.${name}`),
    ),
  );
}
