import type { GeneralRule } from "../rule.js";
import { each, that } from "../verdict.js";

export const duplicateId: GeneralRule = {
  code: "duplicate-id",
  severity: "error",
  from: "recorded",
  message: "Two participants have one id.",
  fix: "Give each an id of their own.",
  check: ({ participants }) =>
    each(participants, "participants", ({ id }, path, index) =>
      that(participants!.findIndex((other) => other.id === id) === index, `${path}.id`),
    ),
};
