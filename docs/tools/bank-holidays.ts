import { readFileSync, writeFileSync } from "node:fs";
import { keepPublished, type KeptList, type PublishedList } from "./lists/published-holidays.js";

// npx tsx docs/tools/bank-holidays.ts LIST: adds what GOV.UK publishes now to the list that is kept here.

const KEPT = new URL("../../src/calendar/bank-holidays/govuk-bank-holidays.json", import.meta.url);
const { about, divisions } = JSON.parse(readFileSync(KEPT, "utf8")) as { about: string; divisions: KeptList };
const published = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as PublishedList;
writeFileSync(KEPT, `${JSON.stringify({ about, divisions: keepPublished(divisions, published) }, null, 2)}\n`);
