/** Rows as CSV, with a header. */
export function csv(header: string, ...rows: string[]): string {
  return [header, ...rows].join("\r\n");
}

const HEADERS = {
  ssd_person: "pers_person_id,pers_dob,pers_expected_dob,pers_death_date",
  ssd_cin_episodes:
    "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa,cine_close_date,cine_close_reason",
  ssd_s47_enquiry:
    "s47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date,s47e_s47_nfa,s47e_s47_outcome_json",
  ssd_initial_cp_conference:
    "icpc_icpc_id,icpc_icpc_meeting_id,icpc_s47_enquiry_id,icpc_person_id,icpc_cp_plan_id,icpc_referral_id,icpc_icpc_transfer_in,icpc_icpc_target_date,icpc_icpc_date",
  ssd_cp_plans:
    "cppl_cp_plan_id,cppl_person_id,cppl_referral_id,cppl_icpc_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola,cppl_cp_plan_initial_category,cppl_cp_plan_latest_category",
  ssd_cp_reviews:
    "cppr_cp_review_id,cppr_cp_plan_id,cppr_cp_review_due,cppr_cp_review_date,cppr_cp_review_meeting_id,cppr_cp_review_quorate",
} as const;

/** All tables, with the rows that are given. */
export function tables(rows: Partial<Record<keyof typeof HEADERS, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(HEADERS).map(([name, header]) => [name, csv(header, ...(rows[name as keyof typeof HEADERS] ?? []))]),
  );
}
