import type { GeneralRule } from "../rule.js";
import { all, each, notApplicable, stated, that, type Verdict } from "../verdict.js";

export const scaleOutOfRange: GeneralRule = {
  code: "scale-out-of-range",
  severity: "error",
  from: "recorded",
  message: "A number on the safety scale is not between 0 and 10.",
  fix: "Correct the number.",
  check: ({ safetyScales, returnedTemplates }) =>
    all(
      each(safetyScales, "safetyScales", ({ rating }, path) => onScale(rating, `${path}.rating`)),
      each(returnedTemplates ?? [], "returnedTemplates", ({ scale, overallScale }, path) =>
        all(
          scale === undefined ? notApplicable : onScale(scale, `${path}.scale`),
          overallScale === undefined ? notApplicable : onScale(overallScale, `${path}.overallScale`),
        ),
      ),
    ),
};

function onScale(rating: number | undefined, path: string): Verdict {
  return rating === undefined ? stated(rating, path) : that(rating >= 0 && rating <= 10, path);
}
