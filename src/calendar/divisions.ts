import { divisionCalendar } from "./bank-holidays/bank-holiday-years.js";
import { bankHolidayYears as englandAndWalesYears } from "./bank-holidays/england-and-wales.js";
import { bankHolidayYears as northernIrelandYears } from "./bank-holidays/northern-ireland.js";
import { bankHolidayYears as scotlandYears } from "./bank-holidays/scotland.js";
import type { WorkingCalendar } from "./working-calendar.js";

/**
 * Weekends and the bank holidays of England and Wales: as published on GOV.UK for 2011 to 2028, projected for 1990 to
 * 2010 and 2029 to 2060. A projection knows no one-off holiday: the jubilees of 2002 and the millennium are not in it.
 */
export const englandAndWales: WorkingCalendar = /* @__PURE__ */ divisionCalendar(
  "england-and-wales",
  englandAndWalesYears,
);

/** Weekends and the bank holidays of Scotland; years as for {@link englandAndWales}. */
export const scotland: WorkingCalendar = /* @__PURE__ */ divisionCalendar("scotland", scotlandYears);

/** Weekends and the bank holidays of Northern Ireland; years as for {@link englandAndWales}. */
export const northernIreland: WorkingCalendar = /* @__PURE__ */ divisionCalendar(
  "northern-ireland",
  northernIrelandYears,
);
