import { buildHistory, findPolicy, type ChildHistory } from "../../src/index.js";
import { validateHistory } from "../../src/history/index.js";
import type { HistoryConference, HistoryOptions, HistoryValidationOptions, PolicyOn } from "../../src/history/index.js";

function conferenceInWords({ type, heldOn, reference, place }: HistoryConference): string {
  return [type, heldOn ?? "not held", reference ?? [], place].flat().join(" ");
}

/** What stands of a history, in lines: its enquiries, its plans' reviews, deadlines, what is not owed and notices. */
export function historyInWords(history: ChildHistory, policy: PolicyOn | string, options: HistoryOptions): string[] {
  const { enquiries, plans, deadlines, notOwed, notices } = buildHistory(history, policy as PolicyOn, options);
  const standing = (
    each: Pick<
      NonNullable<(typeof enquiries)[number]["conference"]>,
      "due" | "heldOn" | "status" | "notStated" | "reconvenedOn"
    >,
  ) => [
    `due ${each.due?.date ?? "never"}`,
    each.heldOn ? `held ${each.heldOn}` : [],
    each.reconvenedOn ? `again ${each.reconvenedOn}` : [],
    each.status ?? "unknown",
    each.notStated === undefined ? [] : "not stated",
  ];
  return [
    ...enquiries.map(({ startedOn, conference }) =>
      [
        `enquiry ${startedOn}:`,
        conference === null
          ? "none"
          : [
              ...standing(conference),
              conference.workingDaysTaken === null ? [] : `${conference.workingDaysTaken} days`,
            ],
      ]
        .flat(3)
        .join(" "),
    ),
    ...plans.flatMap(({ startedOn, endedOn, reviews }) => [
      `plan ${startedOn} to ${endedOn}`,
      ...reviews.map((review) =>
        [
          `- after ${review.after}:`,
          ...standing(review),
          review.reference ?? [],
          review.plannedOn === undefined ? [] : `planned ${review.plannedOn}`,
        ]
          .flat()
          .join(" "),
      ),
    ]),
    ...deadlines.map(
      ({ key, due, status, closedBy, conference }) =>
        `${key}: ${due.date} ${status}${closedBy ? `, closed by ${closedBy.path}` : ""} (${conferenceInWords(conference)})`,
    ),
    ...notOwed.map(
      ({ key, because, conference }) =>
        `not owed ${key}: ${because.code} ${because.path} (${conferenceInWords(conference)})`,
    ),
    ...notices.map(
      ({ code, about = [], paths = [], planned = [] }) =>
        `notice ${code}: ${[...about, ...paths, ...planned.map(({ key }) => key)].join(", ")}`,
    ),
  ];
}

/** The findings of a report in lines, with their keys. */
export function findingsInWords(
  history: unknown,
  policy: PolicyOn | string,
  options: HistoryValidationOptions = {},
): string[] {
  return validateHistory(history, typeof policy === "string" ? findPolicy(policy) : policy, options).findings.map(
    ({ severity, path, key, deadline, conference, params, basis }) =>
      [
        `${severity} ${key} ${path}`,
        deadline ? `of ${deadline.key}` : [],
        conference ? `(${conferenceInWords(conference)})` : [],
        Object.entries(params).map(([name, value]) => `${name}=${JSON.stringify(value)}`),
        basis.map(({ clause }) => clause),
      ]
        .flat()
        .join(" "),
  );
}
