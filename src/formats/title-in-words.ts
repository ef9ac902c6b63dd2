import type { Timeline } from "../timeline/index.js";
import { capital } from "../vocabulary/words.js";

/** `Initial child protection conference CPC-0417` */
export function titleInWords({ record }: Timeline): string {
  const title = `${capital(record.type)} child protection conference`;
  return record.reference === null ? title : `${title} ${record.reference}`;
}
