/** What RFC 5545 asks of an iCalendar object as a stream of octets, and of the parts a feed uses: each breach in words. */
export function breachesOf(calendar: string): string[] {
  const breaches: string[] = [];
  const octets = Buffer.from(calendar, "utf8");
  if (octets.toString("utf8") !== calendar) breaches.push("not well-formed text");
  if (!calendar.endsWith("END:VCALENDAR\r\n")) breaches.push("does not end with a line (3.1)");
  if (/[^\r]\n|\r[^\n]/.test(calendar)) breaches.push("a line does not end with CRLF (3.1)");
  for (const line of calendar.split("\r\n").slice(0, -1)) {
    if (Buffer.byteLength(line) > 75) breaches.push("a line is longer than 75 octets (3.1)");
    if (line === "" || line === " ") breaches.push("an empty line (3.1)");
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000B-\u001F\u007F]/.test(line)) breaches.push("a control character (3.1)");
  }
  const path: string[] = [];
  const properties = new Map<string, number>();
  let alarmed = false;
  let hasComponent = false;
  for (const line of calendar
    .replaceAll(/\r\n[ \t]/g, "")
    .split("\r\n")
    .slice(0, -1)) {
    const [, name, , value] = /^([A-Z0-9-]+)((?:;[^:;]+)*):(.*)$/s.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      breaches.push("a line is no property (3.1)");
      continue;
    }
    if (name === "BEGIN") {
      path.push(value);
      if (path.length > 1) hasComponent = true;
      if (value === "VEVENT") alarmed = false;
      if (value === "VALARM") alarmed = true;
      else properties.clear();
    } else if (name === "END") {
      if (path.pop() !== value) breaches.push("an object does not end where it began (3.4)");
      if (value === "VEVENT")
        for (const once of ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS", "SEQUENCE", "CLASS", "TRANSP", "DTEND"])
          if (properties.get(once) !== 1) breaches.push(`${once} is not there once (3.6.1)`);
    } else {
      if (path.at(-1) !== "VALARM") properties.set(name, (properties.get(name) ?? 0) + 1);
      if (path.length === 1 && hasComponent) breaches.push("a property of the calendar after a component (3.6)");
      if (name === "UID" && !/^[A-Za-z0-9._:+@-]+$/.test(value)) breaches.push("a UID that is no file's name");
      if (name === "TRIGGER" && !/^\d{8}T\d{6}Z$/.test(value)) breaches.push("TRIGGER is not in UTC (3.8.6.3)");
      if (path.at(-1) === "VEVENT" && alarmed) breaches.push("a property after an alarm (3.6.1)");
      if (/^(?:SUMMARY|DESCRIPTION|NAME|X-WR-CALNAME)$/.test(name) && /[;,]/.test(value.replaceAll(/\\[\\;,nN]/g, "")))
        breaches.push("a text is not escaped (3.3.11)");
      if (/\\(?![\\;,nN])/.test(value.replaceAll("\\\\", "")) && name !== "UID")
        breaches.push("an escape that is none (3.3.11)");
      if (name === "DTSTAMP" && !/^\d{8}T\d{6}Z$/.test(value)) breaches.push("DTSTAMP is not in UTC (3.8.7.2)");
    }
  }
  if (path.length > 0) breaches.push("an object does not end (3.4)");
  return breaches;
}
