import { ANY, assertShape } from "../calendar/assert-shape.js";
import type { Finding } from "../model/finding.js";
import type { ChildHistory } from "../model/history.js";
import { childrenIn, withoutUndefined, type ChildRows } from "./child-rows.js";
import { readConferences, readEnquiries } from "./read-enquiries.js";
import { readPlans, readReviews } from "./read-plans.js";
import { readReferrals } from "./read-referrals.js";
import { readTable, type SsdText } from "./read-table.js";
import type { SsdTableName } from "./ssd-tables.js";

/** Tables by their names, as CSV: `{ ssd_person: "pers_person_id,pers_dob\r\n…" }`. Others than are read are ignored. */
export type SsdInput = Readonly<Record<string, SsdText | undefined>>;

/** The children of a dataset, and what was not read. */
export interface SsdRead {
  /** In the order of the persons. */
  readonly histories: readonly ChildHistory[];
  /** A row, or a field of one, that was left out: `path` and `params` name the table, the row and the column. */
  readonly findings: readonly Finding[];
  /** Tables that are not given, and columns that they do not have, each once: `ssd_cp_reviews`, `ssd_person.pers_dob`. */
  readonly notHeld: readonly string[];
}

/**
 * Reads the tables of the Standard Safeguarding Dataset: one history for each child.
 *
 * Tables and columns are found by name, in any order, in upper or lower case; others are ignored. A day can be written
 * `2025-01-06 00:00:00` or `2025-01-06`, a category as a code or in words, yes and no as `Y`, `Yes`, `1`, `true` and
 * their opposites. A cell that is blank or holds `NULL`, `SSD_PH`, `PLACEHOLDER_DATA` or `-1` counts as empty. The id
 * of a meeting becomes `conference` of the enquiry or review; siblings share it. A plan of another authority is left
 * out, with its reviews.
 *
 * It never throws on data. A row that cannot be read, or that is about a person or plan that is not there, becomes a
 * finding, and the other rows are read. A table without one of its `needed` columns becomes a finding and is not read.
 * Names of people are not read. A table that is not given means that nobody knows; a table without rows means that
 * there is nothing. For timelines and reports of the result, give `ssdNotHeld` as the option `notHeld`. It needs Node,
 * for `csv-parse`.
 *
 * @throws CodedError `not-tables` when `tables` is not an object.
 *
 * @example
 * ```ts
 * const { histories } = readSsd({
 *   ssd_cp_plans: "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date\nP1,C000017,2025-01-27 00:00:00",
 *   ssd_cp_reviews: "cppr_cp_review_id,cppr_cp_plan_id,cppr_cp_review_date\nR1,P1,2025-04-22 00:00:00",
 * });
 * histories; // [{ id: "C000017", plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] }]
 * ```
 */
export function readSsd(tables: SsdInput): SsdRead {
  assertShape(tables, "dataset", ANY, "not-tables");
  const findings: Finding[] = [];
  const notHeld: string[] = [];
  const byName = new Map(Object.entries(tables).map(([name, text]) => [name.toLowerCase(), text]));
  const rowsOf = <T extends SsdTableName>(table: T) => readTable(table, byName.get(table), notHeld, findings);

  const persons = rowsOf("ssd_person")?.map((row) =>
    withoutUndefined({
      id: row.id("pers_person_id")!,
      bornOn: row.day("pers_dob"),
      expectedDeliveryOn: row.day("pers_expected_dob"),
      diedOn: row.day("pers_death_date"),
    }),
  );
  const children = childrenIn(persons);
  const [referrals, enquiries, conferences, plans, reviews] = [
    rowsOf("ssd_cin_episodes"),
    rowsOf("ssd_s47_enquiry"),
    rowsOf("ssd_initial_cp_conference"),
    rowsOf("ssd_cp_plans"),
    rowsOf("ssd_cp_reviews"),
  ];
  const has = { referrals: referrals !== undefined, enquiries: enquiries !== undefined };
  readReferrals(referrals ?? [], children);
  readEnquiries(enquiries ?? [], children, has.referrals);
  const held = readConferences(conferences ?? [], children, has);
  const planAt = readPlans(plans ?? [], children, held, has.referrals);
  if (reviews && plans) readReviews(reviews, planAt);
  const historyOf = (child: ChildRows) => ({
    ...ownOf(child),
    ...(referrals || child.referrals.length > 0 ? { referrals: child.referrals } : {}),
    ...(enquiries || child.enquiries.length > 0 ? { enquiries: child.enquiries } : {}),
    ...(plans ? { plans: child.plans } : {}),
  });
  return { histories: children.all().map(historyOf), findings, notHeld };
}

function ownOf({ id, bornOn, expectedDeliveryOn, diedOn }: ChildRows): ChildHistory {
  return withoutUndefined({ id, bornOn, expectedDeliveryOn, diedOn });
}
