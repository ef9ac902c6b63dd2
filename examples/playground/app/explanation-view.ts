import { explain, type Explanation } from "child-protection-conferences";
import { longDate } from "child-protection-conferences/calendar";
import { element } from "./element.js";
import type { ShownCase } from "./shown-case.js";

/** A deadline explained: in sentences to be read out, then day by day. */
export function explanationOf(key: string, { record, policy, asOf, readings }: ShownCase): HTMLElement[] {
  return explain(record, policy, { duty: key }, { asOf, readings }).flatMap(({ sentences, counts }) => [
    ...sentences.map((sentence) => element("p", {}, sentence)),
    ...counts.filter(({ days }) => days.length > 0).map(dayByDay),
  ]);
}

function numbered(count: number): string {
  return count === 0 ? "0: counted from here" : String(count);
}

function dayByDay({ text, days }: Explanation["counts"][number]): HTMLElement {
  return element(
    "table",
    { class: "count" },
    element("caption", {}, text),
    element(
      "thead",
      {},
      element("tr", {}, element("th", { scope: "col" }, "Day"), element("th", { scope: "col" }, "Counted")),
    ),
    element(
      "tbody",
      {},
      ...days.map(({ date, counts, because }) =>
        element(
          "tr",
          { class: counts === null ? "not-counted" : undefined },
          element("th", { scope: "row" }, longDate(date)),
          element("td", {}, counts === null ? `No: ${because ?? "not a working day"}` : numbered(counts)),
        ),
      ),
    ),
  );
}
