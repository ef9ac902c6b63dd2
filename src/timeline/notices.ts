import type { MomentProblem } from "../calendar/index.js";
import type { Notice } from "./timeline.js";

/** Every notice a timeline can carry: what it means, and what to do. Codes never change. */
export const noticeMessages = {
  "policy-past-review":
    "The policy was to be reviewed before the day this timeline is for. Check that it is still in force.",
  "policy-not-yet-in-force":
    "The policy comes into force after the day this timeline is for. Check which rules applied then.",
  "policy-no-longer-in-force": "The policy ended before the day this timeline is for. Check which rules replaced it.",
  "authority-succeeded":
    "The authority ended before the day this timeline is for. Use the policy of the one of these that followed it here.",
  "projected-holidays":
    "These dates lean on bank holidays that are projected and not published. Check them when the list is.",
  "outside-calendar": "These count days that the calendar does not know. Give a calendar that covers them.",
  "conference-end-assumed":
    "The end of the conference is not recorded, so these are counted from its start. Record its end.",
  "time-of-day-unknown":
    "Hours are counted here from an event whose time of day is not recorded, so these give whole days. Record the time.",
  "sooner-date-possible":
    "These are due at the sooner of several times, not all of which can be told yet. They may become due sooner.",
  "section-47-discussion-unclear":
    "It cannot be told at which strategy discussion the section 47 enquiry was initiated. Flag that one, and only it.",
  "conference-before-strategy-discussion":
    "The conference starts before the strategy discussion that it follows. Check both dates.",
  "conference-before-previous-conference":
    "The conference starts before the previous conference was held. Check both dates.",
  "conference-ends-before-it-starts":
    "The conference ends before it starts. Nothing is counted from its end until one of them is corrected.",
  "planned-after-due": "The conference is planned for after the day by which it must be held.",
  "reading-not-used": "A reading was chosen for a duty that has no readings under this policy.",
  "not-a-code":
    "These ids are not written as codes, and what they name is left out. Use letters, digits and . _ : - only.",
  "not-a-date-or-time": "These are neither dates nor times, and count as not recorded. Correct them.",
  "date-does-not-exist": "These dates do not exist, and count as not recorded. Correct them.",
  "time-does-not-exist":
    "These times do not exist in London, where the clocks go forward over them, and count as not recorded. Correct them.",
  "time-exists-twice":
    "These times happen twice in London, as the clocks go back, and count as not recorded. Give them with an offset.",
} as const satisfies Record<string, string> & Record<MomentProblem, string>;

/** The code of a notice that a timeline can carry; see {@link noticeMessages}. */
export type NoticeCode = keyof typeof noticeMessages;

/** Notices as they come up, each code once, with everything it is about. */
export interface Notices {
  add(code: NoticeCode, subject?: { readonly about?: string; readonly path?: string }): void;
  /** In the order of {@link noticeMessages}. */
  list(): Notice[];
}

export function collectNotices(): Notices {
  const found = new Map<NoticeCode, { about: Set<string>; paths: Set<string> }>();
  return {
    add(code, { about, path } = {}) {
      let notice = found.get(code);
      if (!notice) found.set(code, (notice = { about: new Set(), paths: new Set() }));
      if (about !== undefined) notice.about.add(about);
      if (path !== undefined) notice.paths.add(path);
    },
    list: () =>
      [...found]
        .toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
        .map(([code, { about, paths }]) => ({
          code,
          message: noticeMessages[code],
          ...(about.size > 0 ? { about: [...about] } : {}),
          ...(paths.size > 0 ? { paths: [...paths] } : {}),
        })),
  };
}

const ORDER = Object.keys(noticeMessages);
