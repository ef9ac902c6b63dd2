import { readBoolean } from "../model/read-boolean.js";
import type { Enquiry } from "../model/history.js";
import { withoutUndefined, type Children, type ChildRows } from "./child-rows.js";
import type { SsdRow } from "./read-table.js";
import { referralOf } from "./read-referrals.js";
import type { SsdColumn } from "./ssd-tables.js";

/** Adds the enquiries, without the conferences that came of them. */
export function readEnquiries(
  rows: readonly SsdRow<SsdColumn<"ssd_s47_enquiry">>[],
  children: Children,
  hasReferrals: boolean,
): void {
  for (const row of rows) {
    const child = children.of(row, "s47e_person_id");
    if (!child) continue;
    const id = row.id("s47e_s47_enquiry_id")!;
    child.enquiryAt.set(id, child.enquiries.length);
    child.enquiries.push(
      withoutUndefined({
        id,
        referral: referralOf(child, row, "s47e_referral_id", hasReferrals),
        startedOn: row.day("s47e_s47_start_date"),
        conferenceRequired: conferenceRequired(row),
      }),
    );
  }
}

/**
 * Whether the enquiry leads to a conference: its outcome says so. Without an outcome, one that ended without further action
 * leads to none, and of any other nobody knows.
 */
function conferenceRequired(row: SsdRow<"s47e_s47_nfa" | "s47e_s47_outcome_json">): boolean | undefined {
  const [, flag] = /"?CP_CONFERENCE_FLAG"?\s*:\s*"?([^",}]*)/i.exec(row.text("s47e_s47_outcome_json")) ?? [];
  const stated = readBoolean(flag);
  if (stated !== undefined) return stated;
  return row.flag("s47e_s47_nfa") ? false : undefined;
}

/** A conference as the rows of plans refer to it. */
export interface InitialConference {
  readonly heldOn: string | undefined;
  readonly isTransferIn: boolean;
}

/**
 * Adds the initial conferences to the enquiries that led to them, and those of children who have moved here to their
 * referrals. Gives them by their own ids and by those of the plans that they made.
 */
export function readConferences(
  rows: readonly SsdRow<SsdColumn<"ssd_initial_cp_conference">>[],
  children: Children,
  has: { readonly referrals: boolean; readonly enquiries: boolean },
): ReadonlyMap<string, InitialConference> {
  const conferences = new Map<string, InitialConference>();
  const inOrder = rows
    .map((row) => ({ row, heldOn: row.day("icpc_icpc_date") }))
    .toSorted((a, b) => byDay(a.heldOn, b.heldOn));
  for (const { row, heldOn } of inOrder) {
    const child = children.of(row, "icpc_person_id");
    if (!child) continue;
    const isTransferIn = row.flag("icpc_icpc_transfer_in") ?? false;
    const conference = { heldOn, isTransferIn };
    conferences.set(`conference ${row.id("icpc_icpc_id")}`, conference);
    const plan = row.id("icpc_cp_plan_id");
    if (plan !== undefined) conferences.set(`plan ${plan}`, conference);
    const referral = referralOf(child, row, "icpc_referral_id", has.referrals);
    if (isTransferIn) addTransferIn(child, referral, heldOn);
    else addConference(child, row, { referral, heldOn, hasEnquiries: has.enquiries });
  }
  return conferences;
}

/** The first that was held comes first, and those that were not held last. */
function byDay(a = "9999", b = "9999"): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function addTransferIn(child: ChildRows, at: number | undefined, heldOn: string | undefined): void {
  if (heldOn === undefined) return;
  const referral = at === undefined ? undefined : child.referrals[at];
  if (referral && referral.transferInConferenceOn === undefined) referral.transferInConferenceOn = heldOn;
  else child.referrals.push({ transferInConferenceOn: heldOn });
}

function addConference(
  child: ChildRows,
  row: SsdRow<SsdColumn<"ssd_initial_cp_conference">>,
  at: { readonly referral: number | undefined; readonly heldOn: string | undefined; readonly hasEnquiries: boolean },
): void {
  const found: Enquiry = withoutUndefined({
    targetOn: row.day("icpc_icpc_target_date"),
    conferenceHeldOn: at.heldOn,
    conference: row.id("icpc_icpc_meeting_id"),
  });
  const id = row.id("icpc_s47_enquiry_id");
  const enquiry = id === undefined ? undefined : child.enquiries[child.enquiryAt.get(id) ?? -1];
  if (!enquiry) {
    if (id !== undefined && at.hasEnquiries) row.note("enquiry-not-there", "icpc_s47_enquiry_id");
    if (id !== undefined) child.enquiryAt.set(id, child.enquiries.length);
    child.enquiries.push(withoutUndefined({ id, referral: at.referral, ...found }));
  } else if (hasConference(enquiry)) {
    row.note("several-conferences", "icpc_s47_enquiry_id");
  } else {
    Object.assign(enquiry, found);
  }
}

/** Whether a conference has been added, be it held or only due. */
function hasConference({ conferenceHeldOn, targetOn, conference }: Enquiry): boolean {
  return conferenceHeldOn !== undefined || targetOn !== undefined || conference !== undefined;
}
