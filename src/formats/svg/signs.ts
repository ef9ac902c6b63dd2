import { drawnStatus } from "../in-words/drawn-status.js";
import type { Timeline } from "../../timeline/index.js";
import type { Chart } from "./chart.js";
import type { Sign } from "./key.js";

/** What a key has to explain: no more than the drawing holds. */
export function signsOf({ deadlines, asOf }: Timeline, { rows: laid, marks, shading: { shaded } }: Chart): Sign[] {
  const tracks = laid.flatMap(({ track }) => track ?? []);
  const statuses = [...new Set(deadlines.map(drawnStatus))];
  const present: [boolean, Sign][] = [
    [tracks.some(({ from, isProjected }) => from !== null && !isProjected), { sign: "window" }],
    [tracks.some(({ isProjected }) => isProjected), { sign: "projected" }],
    [
      deadlines.some(({ status, doneAt }) => (status === "done" || status === "late") && doneAt !== null),
      { sign: "was-due" },
    ],
    [tracks.some(({ planned }) => planned !== null), { sign: "planned-for" }],
    [tracks.some(({ otherReadings }) => otherReadings.length > 0), { sign: "other-reading" }],
    [marks.some(({ kind }) => kind === "event"), { sign: "event" }],
    [asOf !== null, { sign: "as-of" }],
    [marks.some(({ kind }) => kind === "cut"), { sign: "cut" }],
    [shaded.some(({ reason }) => reason === "weekend"), { sign: "weekend" }],
    [shaded.some(({ reason }) => reason !== "weekend"), { sign: "holiday" }],
  ];
  return [
    ...statuses.map((status): Sign => ({ sign: "status", status })),
    ...present.flatMap(([isPresent, sign]) => (isPresent ? sign : [])),
  ];
}
