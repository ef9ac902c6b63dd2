import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Starts the Chromium that `CHROMIUM_PATH` names, or the first on the path. */
export function startChromium(): Promise<Browser> {
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  const executablePath = process.env["CHROMIUM_PATH"] ?? onPath;
  if (!executablePath) throw new Error("No Chromium is on the path. Install one, or name it in CHROMIUM_PATH.");
  // Root, as in a container, can have no sandbox.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}
