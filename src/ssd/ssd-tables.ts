/**
 * The tables that are read, and of each the columns. The first column is the table's own id; those in `needed` have to be
 * there for a row to mean anything.
 */
export const ssdTables = {
  ssd_person: {
    needed: ["pers_person_id"],
    others: ["pers_dob", "pers_expected_dob", "pers_death_date"],
  },
  ssd_cin_episodes: {
    needed: ["cine_referral_id", "cine_person_id"],
    others: ["cine_referral_date", "cine_referral_nfa", "cine_close_date", "cine_close_reason"],
  },
  ssd_s47_enquiry: {
    needed: ["s47e_s47_enquiry_id", "s47e_person_id"],
    others: ["s47e_referral_id", "s47e_s47_start_date", "s47e_s47_nfa", "s47e_s47_outcome_json"],
  },
  ssd_initial_cp_conference: {
    needed: ["icpc_icpc_id", "icpc_person_id"],
    others: [
      "icpc_icpc_meeting_id",
      "icpc_s47_enquiry_id",
      "icpc_cp_plan_id",
      "icpc_referral_id",
      "icpc_icpc_transfer_in",
      "icpc_icpc_target_date",
      "icpc_icpc_date",
    ],
  },
  ssd_cp_plans: {
    needed: ["cppl_cp_plan_id", "cppl_person_id"],
    others: [
      "cppl_referral_id",
      "cppl_icpc_id",
      "cppl_cp_plan_start_date",
      "cppl_cp_plan_end_date",
      "cppl_cp_plan_ola",
      "cppl_cp_plan_initial_category",
      "cppl_cp_plan_latest_category",
    ],
  },
  ssd_cp_reviews: {
    needed: ["cppr_cp_review_id", "cppr_cp_plan_id"],
    others: ["cppr_cp_review_due", "cppr_cp_review_date", "cppr_cp_review_meeting_id", "cppr_cp_review_quorate"],
  },
} as const;

/** One of the tables that are read; see {@link ssdTables}. */
export type SsdTableName = keyof typeof ssdTables;

/** A column of a table that is read. */
export type SsdColumn<T extends SsdTableName> =
  (typeof ssdTables)[T]["needed"][number] | (typeof ssdTables)[T]["others"][number];
