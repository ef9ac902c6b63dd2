import ICAL from "ical.js";

/** One entry of a calendar, as a reader other than its writer understands it. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string | null;
  readonly zone: string | null;
  readonly instant: string;
  readonly summary: string;
  readonly description: string | null;
  readonly sequence: number;
  readonly status: string;
  readonly stamp: string;
  readonly categories: readonly string[];
  readonly alarms: readonly string[];
}

export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const value = (name: string) => component.getFirstPropertyValue(name);
    const start = component.getFirstProperty("dtstart")!;
    const zone = (start.getParameter("tzid") as string | undefined) ?? null;
    const time = value("dtstart") as ICAL.Time;
    const own = zones.find(({ tzid }) => tzid === zone);
    if (zone !== null && own === undefined) throw new Error("The zone that an entry names is not defined.");
    if (own) time.zone = own;
    return {
      uid: String(value("uid")),
      start: time.toString(),
      end: value("dtend")?.toString() ?? null,
      zone,
      instant: new Date(time.toUnixTime() * 1000).toISOString(),
      summary: String(value("summary")),
      description: value("description")?.toString() ?? null,
      sequence: Number(value("sequence")),
      status: String(value("status")),
      stamp: String(value("dtstamp")),
      categories: (component.getFirstProperty("categories")?.getValues() ?? []).map(String),
      alarms: component.getAllSubcomponents("valarm").map((alarm) => {
        const trigger = alarm.getFirstProperty("trigger")!;
        const related = trigger.getParameter("related") as string | undefined;
        return `${related ?? "START"} ${String(trigger.getFirstValue())}`;
      }),
    };
  });
}
