import type { RequirementRule } from "../rule.js";
import { that } from "../verdict.js";

export const platformAsArranged: RequirementRule = {
  code: "platform-as-arranged",
  from: "recorded",
  message: "The {conference} takes place on another platform than the policy arranges.",
  cases: {
    other: "The {conference} takes place on another platform than {allowed}, which the policy arranges.",
  },
  fix: "Use the platform that is arranged, or correct which one is recorded.",
  takes: (particulars) => typeof particulars === "string" && wordsOf(particulars).length > 0,
  meaning: "The name of the platform. A record may write it in other words: MS Teams is Microsoft Teams.",
  example: "Microsoft Teams",
  check: ({ conference }, { particulars }) => {
    const platform = conference?.platform;
    return that(platform === undefined ? undefined : isSamePlatform(platform, particulars as string), {
      path: "conference.platform",
      params: { how: "other" },
    });
  },
};

/** Names of one platform share a word that tells it from others. */
function isSamePlatform(recorded: string, arranged: string): boolean {
  const words = new Set(wordsOf(recorded));
  return wordsOf(arranged).some((word) => words.has(word));
}

/** The words of a name without those that many platforms' names have; all its words where it has no others. */
function wordsOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : words;
}

const COMMON: ReadonlySet<string> = new Set([
  "business",
  "call",
  "conference",
  "for",
  "google",
  "meeting",
  "microsoft",
  "ms",
  "online",
  "telephone",
  "video",
]);
