import type { Children, ChildRows } from "./child-rows.js";
import { withoutUndefined } from "./child-rows.js";
import type { SsdRow } from "./read-table.js";
import type { SsdColumn } from "./ssd-tables.js";

/** Adds the referrals, each with the case that it opened. */
export function readReferrals(rows: readonly SsdRow<SsdColumn<"ssd_cin_episodes">>[], children: Children): void {
  for (const row of rows) {
    const child = children.of(row, "cine_person_id");
    if (!child) continue;
    child.referralAt.set(row.id("cine_referral_id")!, child.referrals.length);
    child.referrals.push(
      withoutUndefined({
        receivedOn: row.day("cine_referral_date"),
        closedOn: row.day("cine_close_date"),
        closureReason: closureReason(row),
        noFurtherAction: row.flag("cine_referral_nfa"),
      }),
    );
  }
}

/** `RC7`, also of `RC7 - Services ceased`. */
function closureReason(row: SsdRow<"cine_close_reason">): string | undefined {
  const text = row.text("cine_close_reason");
  const code = /^RC\d\b/i.exec(text)?.[0].toUpperCase();
  if (code === undefined && !row.isNothing("cine_close_reason"))
    row.note("unknown-closure-reason", "cine_close_reason");
  return code;
}

/** The place of the referral that a row names, with a finding where it is not there and the table of referrals is. */
export function referralOf<Column extends string>(
  child: ChildRows,
  row: SsdRow<Column>,
  column: Column,
  hasReferrals: boolean,
): number | undefined {
  const id = row.id(column);
  if (id === undefined) return undefined;
  const place = child.referralAt.get(id);
  if (place === undefined && hasReferrals) row.note("referral-not-there", column);
  return place;
}
