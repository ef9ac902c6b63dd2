import type { PlanStart } from "../model/history.js";
import { wasUnborn } from "../history/was-unborn.js";
import { withoutUndefined, type Children, type ChildRows, type PlanRow } from "./child-rows.js";
import type { InitialConference } from "./read-enquiries.js";
import type { SsdRow } from "./read-table.js";
import { referralOf } from "./read-referrals.js";
import type { SsdColumn } from "./ssd-tables.js";

/** The plans by their ids; `null` for one that is left out with its reviews. */
export type Plans = ReadonlyMap<string, PlanRow | null>;

/** Adds the plans, without their reviews. Those of other authorities, for children who stay here, are left out. */
export function readPlans(
  rows: readonly SsdRow<SsdColumn<"ssd_cp_plans">>[],
  children: Children,
  conferences: ReadonlyMap<string, InitialConference>,
  hasReferrals: boolean,
): Plans {
  const plans = new Map<string, PlanRow | null>();
  for (const row of rows) {
    const id = row.id("cppl_cp_plan_id")!;
    const child = children.of(row, "cppl_person_id");
    const isOthers = row.flag("cppl_cp_plan_ola") === true;
    if (isOthers) row.note("plan-of-another-authority", "cppl_cp_plan_ola");
    if (!child || isOthers) {
      plans.set(id, null);
      continue;
    }
    const startedOn = row.day("cppl_cp_plan_start_date");
    const ownConference = row.id("cppl_icpc_id");
    const conference = conferences.get(`conference ${ownConference}`) ?? conferences.get(`plan ${id}`);
    const plan: PlanRow = withoutUndefined({
      referral: referralOf(child, row, "cppl_referral_id", hasReferrals),
      startedOn,
      endedOn: row.day("cppl_cp_plan_end_date"),
      startedBy: startOf(child, conference, startedOn),
      category: row.category("cppl_cp_plan_initial_category"),
      latestCategory: row.category("cppl_cp_plan_latest_category"),
    });
    child.plans.push(plan);
    plans.set(id, plan);
  }
  return plans;
}

/** Adds the reviews to their plans. A plan without any has had none. */
export function readReviews(rows: readonly SsdRow<SsdColumn<"ssd_cp_reviews">>[], plans: Plans): void {
  for (const plan of plans.values()) if (plan) plan.reviews = [];
  for (const row of rows) {
    const plan = plans.get(row.id("cppr_cp_plan_id")!);
    if (plan === undefined) row.note("plan-not-there", "cppr_cp_plan_id");
    if (!plan) continue;
    plan.reviews!.push(
      withoutUndefined({
        heldOn: row.day("cppr_cp_review_date"),
        dueOn: row.day("cppr_cp_review_due"),
        quorate: row.flag("cppr_cp_review_quorate"),
        conference: row.id("cppr_cp_review_meeting_id"),
      }),
    );
  }
}

/** How a plan came about, where its conference or the child's birth says so. */
function startOf(
  child: ChildRows,
  conference: InitialConference | undefined,
  startedOn: string | undefined,
): PlanStart | undefined {
  if (conference?.isTransferIn) return "transfer-in";
  const day = conference?.heldOn ?? startedOn;
  if (day !== undefined && wasUnborn(child, day)) return "pre-birth";
  return conference && "initial";
}
