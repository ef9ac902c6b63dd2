/**
 * Every sentence, label and status word that results are written with, for words of one's own and other languages.
 * Takes nothing. Gives the dictionary, and what a dictionary of yours has missed. May import `formats` and the folders
 * before it.
 *
 * @module
 */
export type { Dictionary, WordingOptions } from "../language/language.js";
export type { NationTerms, TermName } from "../language/terms.js";
export type { Message, PluralForms } from "../language/message.js";
export type { WordedFinding } from "../wording/finding-text.js";
export type { WordedNotice } from "../wording/notice-text.js";
export type { WordedStep } from "../wording/step-text.js";
export { checkWords, type WordsProblem } from "./check-words.js";
export { adviceText, causeText, differencesText, findingText, noticeText, stepText } from "./in-words.js";
export { words, type SomeWords, type Words } from "./words.js";
