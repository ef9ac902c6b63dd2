/** Fields that a history has and a record of a conference has not. */
const FIELDS = ["referrals", "enquiries", "plans", "childInNeedPlans", "conferences"] as const;

/** Whether JSON text is meant as a child's history, and not as a record; whether it is a good one is another question. */
export function isHistory(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (typeof value !== "object" || value === null || "type" in value) return false;
    return FIELDS.some((field) => field in value);
  } catch {
    return false;
  }
}
