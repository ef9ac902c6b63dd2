import type { ReturnedTemplate } from "../model/report.js";
import { each, notApplicable, type Verdict } from "./verdict.js";

/** The verdict on each recording template that has come back: one that was sent, and is not recorded as returned, has not. */
export function eachReturned(
  templates: readonly ReturnedTemplate[] | undefined,
  check: (template: ReturnedTemplate, path: string) => Verdict,
): Verdict {
  return each(templates, "returnedTemplates", (template, path) =>
    template.sentAt !== undefined && template.returnedAt === undefined ? notApplicable : check(template, path),
  );
}
