/** What is wrong with what stands in a field: its name, a permanent code, and what to say beside it. */
export interface EntryProblem {
  readonly field: string;
  readonly code: EntryProblemCode;
}

/** What can be wrong with a field, and what is said beside it. */
export const entryProblems = {
  "not-a-date": "Enter a date with its year in full, like 21/4/2020.",
  "date-does-not-exist": "There is no such day. Check the day and the month.",
  "not-a-time": "Enter a time, like 10:30 or 2pm.",
  "time-without-date": "Enter the date as well: a time alone says nothing.",
  "time-does-not-exist": "There is no such time on that day: the clocks go forward over it.",
  "time-exists-twice": "That time happens twice on that day, as the clocks go back. Enter another.",
  "not-a-code": "Use letters, digits and . _ : - only, up to 64, and no spaces. Do not enter a name.",
} as const;

export type EntryProblemCode = keyof typeof entryProblems;
