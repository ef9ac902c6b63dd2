/** A time of day as people write one, `10:00`, `10.30am`, `2pm`, `12 noon`, as `HH:MM`; `null` for what is none. */
export function readTime(text: string): string | null {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, "");
  if (plain === "noon" || plain === "12noon" || plain === "midday") return "12:00";
  const written = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(plain);
  if (!written) return null;
  const [, hours = "", minutes, half] = written;
  if (minutes === undefined && half === undefined) return null;
  const hour = Number(hours);
  if (Number(minutes ?? 0) > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return null;
  const ofDay = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return `${String(ofDay).padStart(2, "0")}:${minutes ?? "00"}`;
}
