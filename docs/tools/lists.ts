import { authoritiesList } from "./lists/authorities-list.js";
import { bankHolidayFiles } from "./lists/bank-holidays.js";
import { lintRulesList } from "./lists/lint-rules-list.js";
import { validationRulesList } from "./lists/validation-rules-list.js";

/** Every file of `src/` that is made of other files, by its path in `src/`. */
export function lists(): ReadonlyMap<string, string> {
  const holidays = [...bankHolidayFiles()];
  return new Map([
    ...holidays.map(([name, text]): [string, string] => [`calendar/bank-holidays/${name}`, text]),
    ["authorities/index.ts", authoritiesList()],
    ["validation/rules/index.ts", validationRulesList()],
    ["lint/rules/index.ts", lintRulesList()],
  ]);
}
