import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = new URL("../../", import.meta.url);
/** Files beside the authorities that are no authority. */
const NO_AUTHORITY = /(?:^|\/)(?:index\.ts$|by-id\/)/;

/** What the package exports, as the compiler sees it in the source. */
export interface PublicFace {
  readonly checker: ts.TypeChecker;
  /** The files of `src` that the entries and the command are made of. */
  readonly sources: ReadonlySet<ts.SourceFile>;
  /** By the name it is imported by, the root being `.`: what each entry exports, by its name. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, ts.Symbol>>;
}

/** As the compiler writes paths, on every system. */
const SRC = path("src/").replaceAll("\\", "/");

/** Reads what every entry in `package.json` exports. */
export function publicFace(): PublicFace {
  const { exports: faces } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8")) as {
    exports: Record<string, unknown>;
  };
  const files = Object.entries(faces).flatMap(([subpath, target]) => {
    const types = /"types":"([^"]+)"/.exec(JSON.stringify(target))?.[1];
    return types === undefined ? [] : sourcesOf(subpath, types);
  });
  const { config } = ts.readConfigFile(path("tsconfig.json"), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path("."));
  const program = ts.createProgram([...files.map(([, file]) => path(file)), path("src/cli/cpc.ts")], options);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(SRC));
  return {
    checker,
    sources: new Set(sources),
    entries: new Map(files.map(([subpath, file]) => [subpath, exportsOf(file)])),
  };

  function exportsOf(file: string): ReadonlyMap<string, ts.Symbol> {
    const module = checker.getSymbolAtLocation(program.getSourceFile(path(file))!)!;
    const found = checker.getExportsOfModule(module).map((symbol): [string, ts.Symbol] => {
      const isAlias = symbol.flags & ts.SymbolFlags.Alias;
      return [symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol];
    });
    return new Map(found);
  }
}

/** The source behind `./dist/x.d.ts`; where that has a star, every file it stands for. */
function sourcesOf(subpath: string, types: string): [subpath: string, file: string][] {
  const file = types.replace("./dist/", "src/").replace(".d.ts", ".ts");
  const [folder, extension] = file.split("*");
  if (extension === undefined) return [[subpath, file]];
  return readdirSync(new URL(folder!, ROOT), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !NO_AUTHORITY.test(name))
    .toSorted()
    .map((name) => [subpath.replace("*", name.slice(0, -extension.length)), `${folder}${name}`]);
}

function path(file: string): string {
  return fileURLToPath(new URL(file, ROOT));
}
