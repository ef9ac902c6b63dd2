import { importsBetweenFolders, layers } from "../folders.js";

const ROW = 24;
const CELL = 20;
const TOP = 104;
const NAME_X = 132;
const HOLDS_X = 222;
const MATRIX_X = 500;
const LAYER_GAP = 6;
const FONT = 'font-family="Arial, Helvetica, sans-serif"';
const DARK = 'fill="#1a1a1a"';

/**
 * Every folder of `src/` in its order, with what it holds, and a dot for each folder that it imports: made from the imports
 * of the code itself.
 */
export function architectureDrawing(): string {
  const imports = importsBetweenFolders();
  let y = TOP;
  const rows = layers.flatMap(({ name: layer, folders }, index) => {
    y += index === 0 ? 0 : LAYER_GAP;
    return folders.map(({ name, holds }, place) => {
      const row = { layer: place === 0 ? layer : "", layerIndex: index, name, holds, y };
      y += ROW;
      return row;
    });
  });
  const columns = new Map(rows.map(({ name }, index) => [name, MATRIX_X + index * CELL + CELL / 2]));
  const [width, height] = [MATRIX_X + rows.length * CELL + 16, y + 14];

  const bands = layers.map(({ folders }, index) => {
    const [first, last] = [folders[0]!.name, folders.at(-1)!.name].map((name) =>
      rows.find((row) => row.name === name)!,
    );
    const fill = index % 2 ? "#f7f7f7" : "#eaf1f8";
    return `<rect x="8" y="${first!.y}" width="${width - 16}" height="${last!.y - first!.y + ROW}" fill="${fill}"/>`;
  });
  const headings = rows.map(({ name }) => {
    const x = columns.get(name)! + 4;
    return `<text x="${x}" y="${TOP - 8}" transform="rotate(-60 ${x} ${TOP - 8})" font-size="12" ${DARK}>${name}</text>`;
  });
  const lines = rows.map(({ layer, name, holds, y: top }) => {
    const middle = top + 16;
    const own = `<rect x="${columns.get(name)! - 5}" y="${top + 7}" width="10" height="10" fill="none" stroke="#888888"/>`;
    const dots = [...(imports.get(name) ?? [])].map(
      (target) => `<circle cx="${columns.get(target)}" cy="${top + 12}" r="4.5" fill="#0b3d66"/>`,
    );
    return [
      layer && `<text x="16" y="${middle}" font-size="13" font-weight="bold" fill="#0b3d66">${layer}</text>`,
      `<text x="${NAME_X}" y="${middle}" font-size="13" font-weight="bold" ${DARK}>${name}</text>`,
      `<text x="${HOLDS_X}" y="${middle}" font-size="13" ${DARK}>${holds}</text>`,
      own,
      ...dots,
    ].join("");
  });
  const described = rows.map(({ name }) => `${name} imports ${[...(imports.get(name) ?? [])].join(", ") || "nothing"}`);

  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" ${FONT}>
<title id="t">The folders of src and what they import</title>
<desc id="d">${described.join("; ")}.</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${[...bands, ...headings, ...lines].join("\n")}
</svg>
`;
}
