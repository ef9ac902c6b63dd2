import { list } from "../../facts/derived-facts.js";
import type { Delay } from "../../model/conference.js";
import { isAgreedBy } from "../agreed-by.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { all, onlyIf, stated, that } from "../verdict.js";

export const delayAgreedAndRecorded: RequirementRule = {
  code: "delay-agreed-and-recorded",
  from: "held",
  message: "The conference was held late, and the reason is not agreed by those who have to, and recorded.",
  fix: "Record the reason and who agreed it.",
  takes: (particulars) => particulars === undefined || isAgreement(particulars),
  example: { agreedBy: ["manager", "chair"] },
  meaning:
    "who has to agree: manager, chair, or a role; a manager and the chair unless given. A record says so in conference.delay, or in reasons: with the duty conference-held, and agreedBy.",
  check: (record, { wasHeldLate, particulars }) =>
    onlyIf(wasHeldLate, "conference.held.start", () => {
      const delay = record.conference?.delay;
      const [given] = list(record.reasons).filter(([{ duty }]) => duty === "conference-held");
      const { agreedBy } = (particulars ?? USUAL) as { readonly agreedBy: readonly string[] };
      return all(
        given ? stated(given[0].text, `reasons[${given[1]}].text`) : stated(delay?.reason, "conference.delay.reason"),
        ...agreedBy.map((wanted) => {
          const field = FIELDS[wanted];
          const said = field && delay?.[field];
          if (said !== undefined || !given)
            return that(said as boolean | undefined, `conference.delay.${field ?? "reason"}`);
          return that(isAgreedBy(wanted, given[0], record), `reasons[${given[1]}].agreedBy`);
        }),
      );
    }),
};

const USUAL = { agreedBy: ["manager", "chair"] };

/** Of whom `conference.delay` says that they agreed. */
const FIELDS: Readonly<Record<string, keyof Delay>> = { manager: "agreedByManager", chair: "agreedByChair" };

function isAgreement(particulars: unknown): boolean {
  const { agreedBy, ...unknown } = (particulars ?? {}) as Record<string, unknown>;
  return listOfTexts(agreedBy) && Object.keys(unknown).length === 0;
}
