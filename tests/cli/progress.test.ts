import { expect, it } from "vitest";
import { progressOf } from "../../src/cli/progress.js";

/** What is said while so many things are done, each taking as long. */
function said(things: number, milliseconds: number, isTerminal = true): string[] {
  const texts: string[] = [];
  let time = Date.parse("2020-05-01T08:00:00Z");
  const io = { isTerminal, err: (text: string) => void texts.push(text), now: () => new Date(time).toISOString() };
  const progress = progressOf("records", io);
  for (let done = 0; done < things; done++) {
    time += milliseconds;
    progress.step();
  }
  progress.end();
  return texts;
}

it("long work says how far it is, and takes it away at the end", () => {
  const texts = said(12_000, 0.25);
  expect(texts[0]).toBe("\r4,000 records, 1 s");
  expect(texts.at(-2)).toBe("\r12,000 records, 3 s");
  expect(texts.at(-1)).toBe(`\r${" ".repeat("12,000 records, 3 s".length)}\r`);
});

it("short work says nothing, and no work says anything where no terminal is", () => {
  expect(said(3000, 0.25)).toEqual([]);
  expect(said(12_000, 0.25, false)).toEqual([]);
});
