import type { ReturnedTemplate } from "../../model/report.js";
import type { ConferenceType } from "../../vocabulary/codes.js";
import { eachReturned } from "../returned.js";
import type { RequirementRule } from "../rule.js";
import { all, stated, that } from "../verdict.js";

export const templateGivesViewOnPlan: RequirementRule = {
  code: "template-gives-view-on-plan",
  from: "recorded",
  message: "A returned template gives no overall scale, or no view of the {plan} that the {conference} can decide on.",
  cases: {
    "not-stated": "A returned template does not say whether the {plan} should {allowed}.",
    other:
      "A returned template says that the {plan} should {view}, and the {conference} decides whether it should {allowed}.",
  },
  fix: "Ask its author for both: at a review whether the {plan} should remain or end, else whether one should be made.",
  check: ({ type, returnedTemplates }) =>
    eachReturned(returnedTemplates, ({ overallScale, planShould }, path) =>
      all(
        stated(overallScale, `${path}.overallScale`),
        that(planShould === undefined ? undefined : VIEWS[type].includes(planShould), {
          path: `${path}.planShould`,
          params: {
            how: planShould === "not-stated" ? "not-stated" : "other",
            view: planShould ?? null,
            allowed: VIEWS[type],
          },
        }),
      ),
    ),
};

type View = NonNullable<ReturnedTemplate["planShould"]>;

const OF_NEW: readonly View[] = ["be-made", "not-be-made"];
const OF_PLAN: readonly View[] = ["remain", "end"];

/** There is no plan before an initial conference; a child who has moved here had one, and may get one. */
const VIEWS: Readonly<Record<ConferenceType, readonly View[]>> = {
  initial: OF_NEW,
  "pre-birth": OF_NEW,
  review: OF_PLAN,
  "transfer-in": [...OF_NEW, ...OF_PLAN],
};
