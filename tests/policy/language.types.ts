import {
  definePolicy,
  extendPolicy,
  layersOf,
  resolvePolicy,
  type Policy,
  type ResolvedRule,
} from "child-protection-conferences";
import {
  clause,
  days,
  duty,
  either,
  laterOf,
  notStated,
  policy,
  reading,
  requirement,
  soonerOf,
  workingDays,
} from "child-protection-conferences/policy";

// A policy that compiles is one that can be read out; what the language has no sentence for does not compile.

const ours: Policy = policy({
  id: "own",
  title: "Own",
  layer: "authority",
  document: { title: "Own" },
  clauses: [
    clause("A", "1", "B.", duty("letter-sent", { by: "chair", due: workingDays(3).after("conference-end") })),
    clause(
      "B",
      "2",
      "C.",
      duty("minutes-circulated", {
        by: ["conference-service"],
        due: soonerOf(days(10).after("conference-end"), workingDays(5).counted("clear-days").after("conference-end")),
      }),
    ),
  ],
});
export const made: Policy[] = [ours, definePolicy(ours), extendPolicy("london", { id: "our-borough" })];
export const ids: readonly string[] = layersOf(ours).map(({ id }) => id);
export const rules: readonly ResolvedRule[] = resolvePolicy(ours, "2020-05-05");
void [either, laterOf, notStated, reading, requirement];

// @ts-expect-error a duty without a time needs a phase
duty("letter-sent", { by: "chair" });
// @ts-expect-error an actor that does not exist
duty("letter-sent", { by: "postman", due: days(3).after("conference-end") });
// @ts-expect-error a length is no time until it says from what
duty("letter-sent", { by: "chair", due: days(3) });
// @ts-expect-error only working days are counted in several ways
days(3).counted("clear-days");
// @ts-expect-error a policy has a document
policy({ id: "own", title: "Own", layer: "authority", clauses: [] });
// @ts-expect-error a policy is data, and is not changed
ours.id = "other";
