export const LONDON = "Europe/London";

/** The first day of British Summer Time by the rule that has held since; before it the clocks went back by another. */
export const LONDON_RULE_FROM = "1996-03-31";

/** Europe/London by that rule, as an object that names the zone must define it (RFC 5545, section 3.6.5). */
export const londonVtimezone = `BEGIN:VTIMEZONE
TZID:${LONDON}
BEGIN:DAYLIGHT
DTSTART:19960331T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;
