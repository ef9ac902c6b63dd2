import { run } from "./packed.js";

/** Why a test that needs the registry is skipped; undefined where it can run. */
export type Unreachable = string | undefined;

/** Installs as a user does. Without a registry the tests of it are skipped and say so; but not in CI, where they fail. */
export function installedFrom(project: string, args: readonly string[]): Unreachable {
  const npm = (...words: string[]) =>
    run("npm", [...words, "--fetch-retries=1", "--fetch-retry-mintimeout=1000"], project);
  const { status, stderr } = npm("install", "--no-audit", "--no-fund", ...args);
  if (status === 0) return undefined;
  // What npm says of a package that it could not ask for is not always that.
  const reachable = npm("view", "zod", "version", "--prefer-online").status === 0;
  if (process.env["CI"] || reachable) throw new Error(stderr);
  return "The registry of packages cannot be reached.";
}
