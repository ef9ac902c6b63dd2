/** Checks the messages of the commits from one to another: `node .ci/check-commits.ts BASE HEAD`. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const LONGEST_SUBJECT = 72;
/** Words that begin a description, a question or a note, and never an instruction. */
const NO_VERBS = new Set(
  "a all also an and as at both by each every for from here how if in it its more new no not now of on one only or our over so some that the their then there these this those to two under we what when where whether which who whom whose why with without".split(
    " ",
  ),
);
/** Verbs whose first form ends as a past tense, a participle or a third person does. */
const VERBS = new Set("bring embed feed focus heed need ping proceed seed shed speed spring string succeed".split(" "));

/**
 * What is wrong with the message of a commit, a sentence each; empty where it is as it should be.
 *
 * @example
 * ```ts
 * faultsOf("Added a feed."); // ["Say what the commit does, as an instruction: not “Added”.", "No full stop ends the subject."]
 * ```
 */
export function faultsOf(message: string): string[] {
  const [subject = "", second = ""] = message.split(/\r?\n/);
  const [first = ""] = subject.split(/[\s:,.]/);
  return [
    ...(/^[A-Z]/.test(subject) ? [] : ["Begin the subject with a capital letter."]),
    ...(isInstruction(first) ? [] : [`Say what the commit does, as an instruction: not “${first}”.`]),
    ...([...subject].length <= LONGEST_SUBJECT ? [] : [`Keep the subject to ${LONGEST_SUBJECT} characters.`]),
    ...(/[.…]$/.test(subject) ? ["No full stop ends the subject."] : []),
    ...(second.trim() === "" ? [] : ["Leave the second line empty."]),
  ];
}

function isInstruction(word: string): boolean {
  const plain = word.toLowerCase();
  return VERBS.has(plain) || !(NO_VERBS.has(plain) || /(?:ed|ing|[^s]s)$/.test(plain));
}

/** The commits of a range that are no merges: each with its short name and message. */
function commitsBetween(base: string, head: string): { name: string; message: string }[] {
  const log = execFileSync("git", ["log", "--no-merges", "-z", "--format=%h%n%B", `${base}..${head}`], {
    encoding: "utf8",
  });
  return log
    .split("\0")
    .filter((entry) => entry.trim() !== "")
    .map((entry) => ({ name: entry.slice(0, entry.indexOf("\n")), message: entry.slice(entry.indexOf("\n") + 1) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , base, head] = process.argv;
  if (!base || !head) throw new Error("Give the commit before the first, and the last: BASE HEAD.");
  for (const { name, message } of commitsBetween(base, head)) {
    for (const fault of faultsOf(message)) {
      console.error(`${name} ${message.split("\n")[0]}\n    ${fault}`);
      process.exitCode = 1;
    }
  }
}
