import { markdownText } from "../../../src/formats/markdown/markdown-text.js";
import { noticeMessages } from "../../../src/timeline/index.js";
import { entry, MADE } from "./page-parts.js";

/** Every code of a notice. */
export function notices(): string {
  return `${MADE}# Notices of a timeline

What was assumed, what could not be read, what to check. Every code is permanent, and links to a notice by its code stay.

${Object.entries(noticeMessages)
  .map(([id, message]) => entry(id, markdownText(message)))
  .join("\n\n")}
`;
}
