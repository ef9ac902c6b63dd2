import { list } from "../../facts/source.js";
import type { Delay } from "../../model/conference.js";
import { isAgreedBy } from "../agreed-by.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { all, onlyIf, stated, that } from "../verdict.js";

export const delayAgreedAndRecorded: RequirementRule = {
  code: "delay-agreed-and-recorded",
  from: "held",
  message: "The {conference} was held late, and the reason is not agreed by those who have to, and recorded.",
  fix: "Record the reason and who agreed it.",
  takes: () => true,
  example: { agreedBy: ["manager", "chair"] },
  meaning:
    "who has to agree: manager, chair, or a role; a manager and the chair unless given. A record says so in conference.delay, or in reasons: with the duty conference-held, and agreedBy.",
  check: (record, { wasHeldLate, particulars }) =>
    onlyIf(wasHeldLate, "conference.held.start", () => {
      const delay = record.conference?.delay;
      const [given] = list(record.reasons).filter(([{ duty }]) => duty === "conference-held");
      return all(
        given ? stated(given[0].text, `reasons[${given[1]}].text`) : stated(delay?.reason, "conference.delay.reason"),
        ...whoAgrees(particulars).map((wanted) => {
          const field = FIELDS[wanted];
          const said = field && delay?.[field];
          if (said !== undefined || !given)
            return that(said as boolean | undefined, `conference.delay.${field ?? "reason"}`);
          return that(isAgreedBy(wanted, given[0], record), `reasons[${given[1]}].agreedBy`);
        }),
      );
    }),
};

/** Of whom `conference.delay` says that they agreed. */
const FIELDS: Readonly<Record<string, keyof Delay>> = { manager: "agreedByManager", chair: "agreedByChair" };

/** Those whom the policy names; a manager and the chair, where it names nobody. */
function whoAgrees(particulars: unknown): readonly string[] {
  const { agreedBy } = (particulars ?? {}) as { readonly agreedBy?: unknown };
  return listOfTexts(agreedBy) ? (agreedBy as readonly string[]) : ["manager", "chair"];
}
