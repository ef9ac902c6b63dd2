/** One of few words, however its letters and the gaps between them are written; `undefined` for none of them. */
export function readOption<T>(options: readonly T[], value: unknown): T | undefined {
  if (typeof value !== "string") return undefined;
  return options.find((option) => kebab(String(option)) === kebab(value));
}

/** `Social Worker`, `SOCIAL_WORKER` → `social-worker` */
export function kebab(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, "-");
}
