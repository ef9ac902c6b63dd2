import type { PlainSchedule } from "../../../src/formats/index.js";

/** Every line of a page, headings included. */
export const linesOf = ({ title, opening, sections }: PlainSchedule) => [
  title,
  ...opening,
  ...sections.flatMap(({ heading, groups }) => [
    heading,
    ...groups.flatMap(({ intro, lines }) => [intro ?? "", ...lines]),
  ]),
];
