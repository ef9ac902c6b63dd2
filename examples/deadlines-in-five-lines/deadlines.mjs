// @ts-check
import { buildTimeline } from "child-protection-conferences";

const conference = { planned: { start: "2026-04-08T10:00" } };
const { deadlines } = buildTimeline({ type: "initial", conference }, "hounslow");
for (const { due, title, basis } of deadlines) console.log(due.date, title, basis[0]?.clause);
