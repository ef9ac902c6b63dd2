/** The property of an alarm that holds the instant at which it rings, until {@link inOrder} makes it its trigger. */
export const RINGS_AT = "X-RINGS-AT";

/**
 * What the library writes as RFC 5545 has it: properties of the calendar before its time zone (section 3.6), alarms of an
 * entry behind its properties (3.6.1), and the absolute time of an alarm in UTC (3.8.6.3), where the library writes that of the
 * entry's zone.
 */
export function inOrder(calendar: string): string {
  return calendar
    .replace(/(BEGIN:VTIMEZONE\r\n[^]*?END:VTIMEZONE\r\n)((?:(?!BEGIN:|END:)[^\r]*\r\n)*)/, "$2$1")
    .replaceAll(
      /\nTRIGGER[^\r]*(\r\n(?:(?!END:)[^\r]*\r\n)*)X-RINGS-AT:([^\r]*)\r\n/g,
      "\nTRIGGER;VALUE=DATE-TIME:$2$1",
    )
    .replaceAll(
      /(?<=\n)((?:BEGIN:VALARM\r\n(?:(?!END:)[^\r]*\r\n)*END:VALARM\r\n)+)((?:(?!END:)[^\r]*\r\n)*)/g,
      "$2$1",
    );
}
