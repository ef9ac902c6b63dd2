import type { Page } from "playwright-core";
import { buildTimeline, type ConferenceRecord, type Timeline } from "../../src/index.js";

/** Before, during and long after the example conferences, and no day at all. */
export const DAYS = [undefined, "2020-04-20", "2020-05-06", "2026-01-01"] as const;
export const TYPES: readonly ConferenceRecord["type"][] = ["initial", "pre-birth", "review", "transfer-in"];
/** Each sheet is a page that Chromium has to lay out and print. */
export const SLOW = { timeout: 240_000 };

/** A record under a policy as of each day. */
export function timelinesOf(
  record: ConferenceRecord,
  policy: string,
  days: readonly (string | undefined)[] = DAYS,
): Timeline[] {
  return days.map((asOf) => buildTimeline(record, policy, { asOf }));
}

/** How many sides of paper each different document takes when Chromium prints it, by the document's own idea of paper. */
export async function sidesOf(page: Page, documents: readonly string[]): Promise<number[]> {
  const sides: number[] = [];
  for (const html of new Set(documents)) {
    await page.setContent(html);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    sides.push(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0);
  }
  return sides;
}
