/** The alarms of each entry behind its properties, where RFC 5545 has them (section 3.6.1) and the library does not. */
export function alarmsLast(calendar: string): string {
  return calendar.replaceAll(
    /(?<=\n)((?:BEGIN:VALARM\r\n(?:(?!END:)[^\r]*\r\n)*END:VALARM\r\n)+)((?:(?!END:)[^\r]*\r\n)*)/g,
    "$2$1",
  );
}
