/** An option of a command: what `parseArgs` needs of it, and what help says of it. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  /** It can be given several times. */
  readonly multiple?: true;
  /** What stands for its value in help: `DATE`. */
  readonly value?: string;
  readonly says: string;
}

/** Every option of the command; one name means the same wherever it is taken. */
export const OPTIONS = {
  policy: {
    type: "string",
    value: "ID|FILE",
    says: "Whose rules: a policy's id (cpc policies lists them), or a JSON file.",
  },
  "as-of": {
    type: "string",
    value: "DATE",
    says: "The day that is asked about: what is overdue, and what is still to come.",
  },
  for: { type: "string", value: "ID|ROLE", says: "Only what is somebody's: a participant's id, or a role." },
  why: { type: "boolean", says: "Add the reasons: how each day was counted, other readings, and the clause." },
  reading: {
    type: "string",
    multiple: true,
    value: "DUTY=READING",
    says: "Which reading to count by, where a text can be read two ways: reports-submitted=calendar-days.",
  },
  calendar: {
    type: "string",
    value: "CALENDAR",
    says: "Whose bank holidays; those of the policy's nation unless given.",
  },
  "not-held": {
    type: "string",
    multiple: true,
    value: "PATH",
    says: "A field that your system does not hold, with all under it: what it would show is not overdue.",
  },
  format: { type: "string", value: "FORMAT", says: "How the result is written." },
  output: {
    type: "string",
    value: "FILE",
    says: "Write the result to a file, which changes only once the result is whole.",
  },
  words: {
    type: "string",
    value: "FILE",
    says: "Other words or another language: a JSON object of messages by section.",
  },
  labels: {
    type: "string",
    value: "FILE",
    says: 'What people and agencies are called: { "p1": "School nurse" }, as JSON.',
  },
  stamp: { type: "string", value: "INSTANT", says: "For ics: when the feed is made; now unless given." },
  state: {
    type: "string",
    value: "FILE",
    says: "For ics: keeps what entries said, so that those that change or vanish say so.",
  },
  alarm: {
    type: "string",
    multiple: true,
    value: "DAYS@TIME",
    says: "For ics: rings so many working days before, at that time: 1@09:00.",
  },
  name: { type: "string", value: "TEXT", says: "For ics: what the feed is called." },
  domain: { type: "string", value: "DOMAIN", says: "For ics: whose entries they are, in their identifiers." },
  class: { type: "string", value: "CLASS", says: "For ics: public, private or confidential." },
  url: {
    type: "string",
    value: "ADDRESS",
    says: "For ics: where the case is in your system; {reference} stands for the record's.",
  },
  refresh: { type: "string", value: "MINUTES", says: "For ics: how often programs are asked to look again." },
  reference: { type: "string", value: "CODE", says: "For ics: what to call a record that has no reference." },
  theme: { type: "string", value: "THEME", says: "For svg: auto, light or dark." },
  width: { type: "string", value: "PIXELS", says: "For svg: how wide the drawing is." },
  contact: { type: "string", value: "TEXT", says: "For sheet: whom the family can ask." },
  bom: { type: "boolean", says: "For csv: a byte order mark first, by which Excel knows that it is UTF-8." },
  exclude: { type: "string", multiple: true, value: "CODE", says: "Leave out a rule, or a duty by its id." },
  waive: {
    type: "string",
    value: "FILE",
    says: "A JSON list of findings to let stand, and why. Those that hid nothing are named.",
  },
  role: {
    type: "string",
    multiple: true,
    value: "ROLE",
    says: "Whose: a role as in the records, or an actor as in the policies.",
  },
  agency: { type: "string", multiple: true, value: "CODE", says: "Whose: an agency's code." },
  participant: { type: "string", multiple: true, value: "ID", says: "Whose: a participant's id." },
  all: { type: "boolean", says: "Everybody's." },
  lines: { type: "boolean", says: "The file holds a record a line, whatever its name." },
  on: { type: "string", value: "DAY", says: "The day that the figures, or the rules in force, are of." },
  by: { type: "string", value: "PERIOD", says: "A row for each month, quarter or year." },
  from: { type: "string", value: "DAY", says: "The first day." },
  through: { type: "string", value: "DAY", says: "The last day, included." },
  count: {
    type: "string",
    value: "WHAT",
    says: "What to count: children (the usual), or meetings, where siblings are one.",
  },
  "suppress-below": { type: "string", value: "NUMBER", says: "Hide figures smaller than this." },
  at: { type: "string", value: "START-END", says: "The times of day: 10:00-12:00." },
  unavailable: {
    type: "string",
    multiple: true,
    value: "DAYS",
    says: "When somebody is away: a day, or two with .. between.",
  },
  duty: { type: "string", value: "ID|KEY", says: "A duty by its id, or a deadline by its key." },
  finding: { type: "string", value: "CODE|KEY", says: "A finding by its code or key." },
  path: { type: "string", value: "PATH", says: "Of a finding's code: only at this path." },
  "policy-before": {
    type: "string",
    value: "ID|FILE",
    says: "The policy that BEFORE was under; --policy unless given.",
  },
  "as-of-before": { type: "string", value: "DATE", says: "The day BEFORE was asked about; --as-of unless given." },
  "calendar-before": {
    type: "string",
    value: "CALENDAR",
    says: "The bank holidays of BEFORE; --calendar unless given.",
  },
  title: { type: "string", value: "TEXT", says: "What the holiday is called." },
  year: { type: "string", value: "YEAR", says: "The year in which the census year ends; the header's unless given." },
  "reference-date": { type: "string", value: "DAY", says: "The day on which the census year ends." },
  record: { type: "string", value: "RECORD", says: "Compare the deadlines of this record too." },
} as const satisfies Readonly<Record<string, CommandOption>>;

export type OptionName = keyof typeof OPTIONS;
