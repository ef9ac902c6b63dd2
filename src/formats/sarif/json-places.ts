/** A place in a text, both counted from 1; the column in UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What is looked for: the pointers below a value, by their next segment, and where the value stands. */
interface Wanted {
  readonly inside: Map<string, Wanted>;
  at: number | null;
}

/** A list or an object that the scan is in. */
interface Open {
  /** Of the whole of it; nothing where no pointer leads into it. */
  readonly wanted: Wanted | undefined;
  readonly isObject: boolean;
  /** Of a list, the index of the value that comes next. */
  index: number;
  /** Of an object, whether a name comes next, and what is wanted of its value. */
  expectsName: boolean;
  member: Wanted | undefined;
}

/** A string, a mark, or another value. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * Where in a JSON text the values of JSON Pointers stand; a member of an object stands at its name. What is not in the text
 * has the place of what would hold it. `null` for each where the text is no JSON. One pass, however many are asked for.
 */
export function placesInJson(json: string, pointers: readonly string[]): readonly (TextPlace | null)[] {
  const text = json.replace(/^\uFEFF/, "");
  if (pointers.length === 0 || !isJson(text)) return pointers.map(() => null);
  const root: Wanted = { inside: new Map(), at: null };
  const paths = pointers.map((pointer) => pathTo(pointer, root));
  find(text, root);
  const places = placesAt(text, new Set(paths.map(offsetOf)));
  return paths.map((path) => places.get(offsetOf(path))!);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What is wanted on the way to a pointer, the whole first. */
function pathTo(pointer: string, root: Wanted): readonly Wanted[] {
  const path = [root];
  for (const segment of pointer.split("/").slice(1)) {
    const { inside } = path.at(-1)!;
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    if (!inside.has(key)) inside.set(key, { inside: new Map(), at: null });
    path.push(inside.get(key)!);
  }
  return path;
}

/** Where the last of a path stands that is in the text. */
function offsetOf(path: readonly Wanted[]): number {
  return path.findLast(({ at }) => at !== null)!.at!;
}

/** Notes where each thing wanted stands. */
function find(text: string, root: Wanted): void {
  const open: Open[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const inside = open.at(-1);
    if (token === "}" || token === "]") open.pop();
    else if (token === ",") {
      if (inside!.isObject) inside!.expectsName = true;
      else inside!.index++;
    } else if (token === ":") inside!.expectsName = false;
    else if (inside?.isObject && inside.expectsName) {
      // Of a name that is given twice, the last counts.
      inside.member = inside.wanted?.inside.get(JSON.parse(token) as string);
      if (inside.member) inside.member.at = match.index;
    } else {
      const wanted = wantedOf(inside, root);
      if (wanted && !inside?.isObject) wanted.at = match.index;
      if (token === "{" || token === "[")
        open.push({ wanted, isObject: token === "{", index: 0, expectsName: token === "{", member: undefined });
    }
  }
}

function wantedOf(inside: Open | undefined, root: Wanted): Wanted | undefined {
  if (inside === undefined) return root;
  return inside.isObject ? inside.member : inside.wanted?.inside.get(String(inside.index));
}

/** The line and column of each offset. */
function placesAt(text: string, offsets: ReadonlySet<number>): ReadonlyMap<number, TextPlace> {
  const places = new Map<number, TextPlace>();
  let line = 1;
  let start = 0;
  for (const offset of [...offsets].toSorted((a, b) => a - b)) {
    for (let end = text.indexOf("\n", start); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
      line++;
      start = end + 1;
    }
    places.set(offset, { line, column: offset - start + 1 });
  }
  return places;
}
