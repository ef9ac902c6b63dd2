import ICAL from "ical.js";

/** One entry of a calendar, as a reader other than its writer understands it. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string | null;
  readonly zone: string | null;
  readonly instant: string;
  /** When it ends, as an instant. */
  readonly until: string;
  readonly summary: string;
  readonly description: string | null;
  readonly sequence: number;
  readonly status: string;
  readonly stamp: string;
  readonly categories: readonly string[];
  /** The time of each: an instant in UTC, or where it is relative. */
  readonly alarms: readonly string[];
  readonly url: string | null;
  readonly class: string;
  readonly busy: string;
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
    const end = value("dtend") as ICAL.Time | null;
    if (own) for (const each of [time, ...(end ? [end] : [])]) each.zone = own;
    return {
      uid: String(value("uid")),
      start: time.toString(),
      end: value("dtend")?.toString() ?? null,
      zone,
      instant: new Date(time.toUnixTime() * 1000).toISOString(),
      until: new Date((end ?? time).toUnixTime() * 1000).toISOString(),
      summary: String(value("summary")),
      description: value("description")?.toString() ?? null,
      sequence: Number(value("sequence")),
      status: String(value("status")),
      stamp: String(value("dtstamp")),
      categories: (component.getFirstProperty("categories")?.getValues() ?? []).map(String),
      alarms: component.getAllSubcomponents("valarm").map((alarm) => {
        const trigger = alarm.getFirstProperty("trigger")!;
        const related = trigger.getParameter("related") as string | undefined;
        const at = String(trigger.getFirstValue());
        return trigger.type === "date-time" ? at : `${related ?? "START"} ${at}`;
      }),
      url: value("url")?.toString() ?? null,
      class: String(value("class")),
      busy: `${String(value("transp"))} ${String(value("x-microsoft-cdo-busystatus"))}`,
    };
  });
}
