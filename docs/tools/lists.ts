import { bankHolidayFiles } from "./lists/bank-holidays.js";
import { lintRulesList } from "./lists/lint-rules-list.js";
import { policiesList } from "./lists/policies-list.js";
import { fieldsOfRecordList } from "./lists/record-fields.js";
import { validationRulesList } from "./lists/validation-rules-list.js";

/** Every file of `src/` that is made of other files, by its path in `src/`. */
export function lists(): ReadonlyMap<string, string> {
  const holidays = [...bankHolidayFiles()];
  return new Map([
    ...holidays.map(([name, text]): [string, string] => [`calendar/bank-holidays/${name}`, text]),
    ["authorities/by-id/policies.ts", policiesList()],
    ["model/fields-of-record.ts", fieldsOfRecordList()],
    ["validation/rules/index.ts", validationRulesList()],
    ["lint/rules/index.ts", lintRulesList()],
  ]);
}
