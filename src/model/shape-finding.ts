import { makeFinding, type Finding, type FindingParameter } from "./finding.js";
import { writePath } from "./path.js";
import { shapeText } from "./shape-text.js";

/** A finding about the shape of the input, whose sentences are its maker's. */
export function finding(code: string, path: readonly PropertyKey[], message: string, fix: string): Finding {
  return makeFinding({ code, severity: "error", ...place(path), message, fix });
}

/** The same, whose sentences are made of its code and parameters. */
export function shapeFinding(
  code: string,
  path: readonly PropertyKey[],
  params: Readonly<Record<string, FindingParameter>> = {},
): Finding {
  return makeFinding({ code, severity: "error", ...place(path), params, ...shapeText(code, params)! });
}

/** A text that is not written as it must be: its caller says what to do about it. */
export function notWrittenSo(path: readonly PropertyKey[], fix: string): Finding {
  return finding("not-a-code", path, shapeText("not-a-code", {})!.message, fix);
}

function place(path: readonly PropertyKey[]): Pick<Finding, "path" | "pointer"> {
  return {
    path: writePath(path),
    pointer: path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
  };
}

/** Names of fields that are not repeated share a path: of findings with one key, the second ends in `#2`. */
export function withOwnKeys(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  return findings.map((found) => {
    const time = (times.get(found.key) ?? 0) + 1;
    times.set(found.key, time);
    return time === 1 ? found : { ...found, key: `${found.key}#${time}` };
  });
}

/** A field's name is the sender's; one that does not look like a name of a field, or could be a person's, is not repeated. */
export function safeKey(key: string): string {
  return /^[a-z$_][A-Za-z0-9_-]{0,39}$/.test(key) ? key : "(unknown)";
}

/** That a record has more deadlines under a policy than can be decided. */
export function tooManyDeadlines(most: number): Finding {
  return shapeFinding("too-many-deadlines", [], { most });
}
