// Everything that is made of every example under every policy, and every kind of time, as one digest.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { buildTimeline, comparePolicies, policies, validateRecord } from "../../dist/index.js";
import { addMonths, addHours, addDays, longDate, readMoment, writeInstant } from "../../dist/calendar/index.js";
import * as formats from "../../dist/formats/index.js";
import { timelineToICalendar } from "../../dist/formats/icalendar/index.js";

/** Every function that writes a timeline. */
const writers = Object.entries(formats).flatMap(([name, write]) => (name.startsWith("timelineTo") ? [write] : []));

const digest = createHash("sha256");
const take = (value) => digest.update(typeof value === "string" ? value : JSON.stringify(value));

const records = new URL("../../examples/records/", import.meta.url);
for (const name of readdirSync(records).filter((file) => file.endsWith(".json"))) {
  const record = JSON.parse(readFileSync(new URL(name, records), "utf8"));
  for (const { id } of policies) {
    const timeline = buildTimeline(record, id, { asOf: "2020-05-05T23:30" });
    take(timeline);
    take(validateRecord(record, id, { asOf: "2020-05-05T00:30" }));
    if (!name.startsWith(id)) continue;
    take(comparePolicies([id, "london"], { record }));
    for (const write of writers) take(write(timeline));
    take(timelineToICalendar(timeline, { stamp: "2020-05-05T23:30", reference: "CPC-1" }));
  }
}

// Every quarter of an hour around the changes of London's clocks, of the zones' own and of the date line.
for (const day of ["2020-03-08", "2020-03-29", "2020-04-05", "2020-09-27", "2020-10-25", "2020-11-01", "2011-12-30"]) {
  for (let quarter = -96; quarter < 192; quarter++) {
    const at = Date.parse(`${day}T00:00:00Z`) + quarter * 900_000;
    const written = writeInstant(at);
    take(written);
    for (const text of [written, written.slice(0, 16)]) {
      const moment = readMoment(text);
      take(moment);
      if (typeof moment !== "string") take(addHours(moment, 24));
    }
  }
  take([addDays(day, 1), addMonths(day, 1), longDate(day)]);
}

console.log(digest.digest("hex"), new Date(2020, 5, 1).getTimezoneOffset());
