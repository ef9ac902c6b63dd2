import { lintPolicy, type LintOptions } from "../../src/lint/index.js";

export const AS_OF = "2026-11-22";

/** A policy as a council's own staff would write it, in which there is nothing to find. Loosely typed, to be broken. */
// oxlint-disable-next-line typescript/no-explicit-any
export function good(): any {
  return {
    $schema: "./policy.schema.json",
    id: "coastshire",
    title: "Coastshire",
    layer: "authority",
    base: "working-together",
    from: "2024-01-01",
    document: {
      title: "Conference procedure",
      publisher: "Coastshire County Council",
      url: "https://example.org/procedure",
      checkedOn: "2026-06-01",
    },
    clauses: [
      {
        id: "3.1",
        at: "Section 3",
        says: "Reports reach the conference service three working days before an initial conference.",
        rules: [
          {
            kind: "duty",
            id: "reports-submitted",
            by: ["professional"],
            to: ["conference-service"],
            each: "agency",
            for: ["initial"],
            due: { count: 3, unit: "working-days", relation: "before", event: "conference-start" },
            doneBy: "report-submitted",
          },
        ],
      },
      {
        id: "3.2",
        at: "Section 3",
        says: "The family is told the decision within 24 hours.",
        rules: [
          {
            kind: "duty",
            id: "decision-notified",
            by: ["chair"],
            to: ["family"],
            each: "audience",
            due: { count: 24, unit: "hours", relation: "after", event: "conference-end" },
            doneBy: "decision-notified",
          },
        ],
      },
      {
        id: "3.3",
        at: "Section 3",
        says: "No more than twelve people attend, and the minutes follow in 5 days.",
        rules: [
          { kind: "requirement", id: "attendees-within-capacity", particulars: { people: 12 } },
          {
            kind: "duty",
            id: "minutes-circulated",
            by: ["conference-service"],
            to: ["participants"],
            due: {
              readings: [
                {
                  name: "working-days",
                  due: { count: 5, unit: "working-days", relation: "after", event: "conference-end" },
                  because: "Nobody posts minutes at a weekend.",
                },
                {
                  name: "calendar-days",
                  due: { count: 5, unit: "days", relation: "after", event: "conference-end" },
                  because: "The text says days.",
                },
              ],
            },
            doneBy: "minutes-circulated",
          },
        ],
      },
    ],
  };
}

export type Break = readonly [how: string, line: string, change: (policy: ReturnType<typeof good>) => void];
export const reports = (policy: ReturnType<typeof good>) => policy.clauses[0].rules[0];
export const told = (policy: ReturnType<typeof good>) => policy.clauses[1].rules[0];
export const minutes = (policy: ReturnType<typeof good>) => policy.clauses[2].rules[1];

export const dated = (from: string | undefined, until: string | undefined, count: number) => {
  const clause = good().clauses[1];
  clause.says = "The family is told the decision.";
  clause.rules[0].due.count = count;
  return { ...clause, ...(from ? { from } : {}), ...(until ? { until } : {}) };
};

export function conferenceHeld(count: number | null, strength = "must") {
  const due = { count, unit: "working-days", relation: "after", event: "section-47-strategy-discussion" };
  return {
    says: "The initial conference is held.",
    rules: [
      {
        kind: "duty",
        id: "conference-held",
        by: ["local-authority"],
        for: ["initial"],
        phase: "before",
        strength,
        ...(count === null ? {} : { due }),
        doneBy: "conference-held",
      },
    ],
  };
}

/** A clause by which the set of reports goes out sooner than they come. */
export function reportSet() {
  return {
    id: "3.4",
    at: "Section 3",
    says: "The set goes out a week before.",
    rules: [
      {
        kind: "duty",
        id: "report-set-circulated",
        by: ["minute-taker"],
        due: { count: 1, unit: "weeks", relation: "before", event: "conference-start" },
        doneBy: "report-set-circulated",
      },
    ],
  };
}

export function letter(particulars: readonly string[]) {
  return { kind: "requirement", id: "decision-letter-complete", particulars };
}

export function transferIn(...more: object[]) {
  const due = { count: 15, unit: "working-days", relation: "after", event: "transfer-in-notified" };
  const held = { kind: "duty", id: "conference-held", by: ["local-authority"], doneBy: "conference-held" };
  return { says: "A transfer-in conference is held.", rules: [{ ...held, for: ["transfer-in"], due }, ...more] };
}

export const linesOf = (policy: unknown, options: LintOptions = {}) =>
  lintPolicy(policy, { asOf: AS_OF, ...options }).map(({ severity, code, path }) =>
    `${severity} ${code} ${path}`.trim(),
  );
