import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { CodedError } from "../../src/index.js";
import { inOrder, odd } from "./calls.js";

/** Every entry of the package by which code is imported, as its source. */
const entries = Object.keys(
  (JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> }).exports,
)
  .filter((entry) => !entry.includes("*") && !["./package.json", "./browser"].includes(entry))
  .filter((entry) => !entry.includes("schema"))
  .map((entry) => (entry === "." ? "index" : `${entry.slice(2)}/index`));

type Callable = (...given: unknown[]) => unknown;

/** What a call threw that is no mistake with a code; `null` of a result and of one that has. */
async function uncoded(callable: Callable, given: readonly unknown[]): Promise<string | null> {
  try {
    await callable(...given);
    return null;
  } catch (error) {
    return error instanceof CodedError ? null : String((error as Error | null)?.stack ?? typeof error).slice(0, 300);
  }
}

function callsOf(name: string): unknown[][] {
  const args = inOrder[name] ?? [];
  return Object.values(odd).flatMap((make) => [
    [make()],
    [make(), make()],
    [make(), make(), make()],
    ...args.map((_, place) => [...args.slice(0, place), make(), ...args.slice(place + 1)]),
    ...(args.length === 0 ? [] : [[...args.slice(0, -1), { notAnOption: make() }]]),
  ]);
}

describe.each(entries)("an odd call of %s", (entry) => {
  it("gives a result, or a mistake with a code", { timeout: 120_000 }, async () => {
    const all = (await import(/* @vite-ignore */ resolve("src", `${entry}.ts`))) as Record<string, unknown>;
    for (const [name, callable] of Object.entries(all)) {
      if (typeof callable !== "function" || name === "CodedError") continue;
      for (const given of callsOf(name)) {
        const thrown = await uncoded(callable as Callable, given);
        expect(thrown, `${name} of ${given.map((each) => typeof each).join(", ")}`).toBeNull();
      }
    }
  });
});

it("every call that is in order is of a function that the package exports", async () => {
  const names = await Promise.all(
    entries.map(async (entry) =>
      Object.keys((await import(/* @vite-ignore */ resolve("src", `${entry}.ts`))) as object),
    ),
  );
  expect(Object.keys(inOrder).filter((name) => !names.flat().includes(name))).toEqual([]);
});
