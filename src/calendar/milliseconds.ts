/** How many milliseconds a minute has. */
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
/** A day of 24 hours. */
export const DAY = 86_400_000;
