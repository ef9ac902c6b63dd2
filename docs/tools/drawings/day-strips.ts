import { englandAndWales, shortDate, type Counting } from "../../../src/calendar/index.js";

/** A count drawn day by day: every day from the trigger to the answer, numbered, or with the reason why it does not count. */
interface Strip {
  readonly name: string;
  readonly title: string;
  readonly from: string;
  readonly workingDays: number;
  readonly counting?: Counting;
}

const STRIPS: readonly Strip[] = [
  {
    name: "after-over-easter",
    title: "5 working days after Wednesday 8 April 2020",
    from: "2020-04-08",
    workingDays: 5,
  },
  {
    name: "before-over-easter",
    title: "3 working days before Thursday 16 April 2020",
    from: "2020-04-16",
    workingDays: -3,
  },
  { name: "from-a-saturday", title: "1 working day after Saturday 18 April 2020", from: "2020-04-18", workingDays: 1 },
  {
    name: "inclusive",
    title: "2 working days after Thursday 9 April 2020, inclusive",
    from: "2020-04-09",
    workingDays: 2,
    counting: "inclusive",
  },
  {
    name: "clear-days",
    title: "2 clear working days after Thursday 9 April 2020",
    from: "2020-04-09",
    workingDays: 2,
    counting: "clear-days",
  },
];

export function strips(): { name: string; svg: string }[] {
  return STRIPS.map((strip) => ({ name: strip.name, svg: drawn(strip) }));
}

/** Colours and lines as attributes, which every viewer of SVG reads. */
const LOOKS = {
  off: 'fill="#e4e4e4" stroke="#555555" stroke-dasharray="3 2"',
  counts: 'fill="#ffffff" stroke="#555555"',
  answer: 'fill="#cfe3f7" stroke="#0b3d66" stroke-width="2.5"',
} as const;
const TEXT = 'font-size="11" text-anchor="middle" fill="#1a1a1a"';
const BOX = 84;
const HEIGHT = 96;

function drawn({ title, from, workingDays, counting = "day-zero" }: Strip): string {
  const { days, date: answer } = englandAndWales.explain(from, workingDays, counting);
  const first = days.some(({ date }) => date === from) ? [] : [{ date: from, label: "day zero" }];
  const cells = [
    ...first,
    ...days.map((day) => ({ date: day.date, label: "counts" in day ? String(day.counts) : day.title })),
  ];
  const inOrder = cells.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const width = inOrder.length * BOX + 8;
  const summary = cells.map(({ date, label }) => `${shortDate(date)}: ${label}`).join("; ");
  const boxes = inOrder.map(({ date, label }, index) => {
    const [day, number, month] = shortDate(date).split(" ") as [string, string, string];
    const counts = /^(\d+|day zero)$/.test(label);
    const kind = date === answer ? "answer" : counts ? "counts" : "off";
    const x = 4 + index * BOX;
    return `<g><rect x="${x}" y="30" width="${BOX - 4}" height="62" rx="4" ${LOOKS[kind]}/><text x="${x + BOX / 2 - 2}" y="48" ${TEXT}>${day} ${number} ${month}</text>${linesOf(
      label,
    )
      .map((line, at) => `<text x="${x + BOX / 2 - 2}" y="${68 + 13 * at}" ${TEXT} font-weight="600">${line}</text>`)
      .join("")}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" font-family="Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif" role="img" aria-labelledby="t d">
<title id="t">${title}</title>
<desc id="d">${summary}. The answer is ${shortDate(answer)}.</desc>
<rect width="${width}" height="${HEIGHT}" rx="4" fill="#ffffff"/>
<text x="4" y="18" font-size="13" font-weight="600" fill="#1a1a1a">${title}</text>
${boxes.join("\n")}
</svg>
`;
}

/** A reason in lines that fit a box. */
function linesOf(label: string): string[] {
  return label.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < 12
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
