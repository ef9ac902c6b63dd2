import { syllable } from "syllable";

/**
 * The Flesch–Kincaid grade of a text: the year of American schooling that it asks for; five more is about the age. Figures
 * are left out, and the parts of a date are words like others.
 */
export function readingGrade(lines: readonly string[]): number {
  const sentences = lines
    .flatMap((line) => line.split(/(?<=[.:?!])\s+/))
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z][A-Za-z'’]*/g) ?? [];
}
