/** Everything a policy is written with. It brings no schema, so that a policy costs no zod. */
export {
  beforeTheDayOf,
  calendarDays,
  days,
  every,
  gestationWeeks,
  hours,
  laterOf,
  months,
  on,
  soonerOf,
  weeks,
  workingDays,
} from "../calendar/period.js";
export type { Policy } from "./policy.js";
export {
  arrangement,
  clause,
  duty,
  either,
  graded,
  inForce,
  notHere,
  notStated,
  policy,
  reading,
  readOn,
  requirement,
  type DutyOptions,
  type RequirementOptions,
} from "./write.js";
