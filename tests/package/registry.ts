import { run } from "./packed.js";

/** What npm says where there is no registry to be reached. */
const UNREACHABLE = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|E407|E5\d\d)\b/;

/** Why a test that needs the registry is skipped; undefined where it can run. */
export type Unreachable = string | undefined;

/** Installs as a user does. Without a registry the tests of it are skipped and say so; but not in CI, where they fail. */
export function installedFrom(project: string, args: readonly string[]): Unreachable {
  const { status, stderr } = run("npm", ["install", "--no-audit", "--no-fund", ...args], project);
  if (status === 0) return undefined;
  if (process.env["CI"] || !UNREACHABLE.test(stderr)) throw new Error(stderr);
  return "The registry of packages cannot be reached.";
}
