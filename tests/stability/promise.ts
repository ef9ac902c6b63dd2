import ts from "typescript";
import packageJson from "../../package.json" with { type: "json" };
import { publicFace, type PublicFace } from "../../docs/tools/public-face.js";
import { commandNames, optionsOf, rowOf } from "../../src/cli/command-table.js";
import { run } from "../../src/cli/run.js";
import { jsonSchema, schemaNames } from "../../src/cli/schemas.js";
import { reportCsvHeader, timelineCsvHeader, worklistCsvHeader } from "../../src/formats/index.js";
import { englandAndWales, northernIreland, policies, scotland, type Policy } from "../../src/index.js";
import { lintRules } from "../../src/lint/index.js";
import { noticeMessages } from "../../src/timeline/index.js";
import { generalRules, requirementRules } from "../../src/validation/index.js";

/** Names that users depend on, by what they are names of. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** Every name that the package has today and that docs/stability.md promises to keep. */
export async function namesToday(): Promise<Names> {
  const face = publicFace();
  const lists = [...exported(face), ...typed(face), ...coded(face), ...ofPolicies(), ...(await ofTheCommand())];
  lists.push(["columns of a timeline's CSV", columns(timelineCsvHeader)]);
  lists.push(["columns of a report's CSV", columns(reportCsvHeader)]);
  lists.push(["columns of a worklist's CSV", columns(worklistCsvHeader)]);
  lists.push(["calendars", [englandAndWales, scotland, northernIreland].map(({ id }) => id)]);
  lists.push(["JSON Schemas", schemaNames]);
  for (const name of schemaNames) lists.push([`fields of the JSON Schema ${name}`, [...pathsIn(jsonSchema(name))]]);
  lists.push(...ofThePackage());
  return together(...lists.map(([kind, names]) => ({ [kind]: names })));
}

/** All the names of several lists, each once, in order. */
export function together(...several: readonly Names[]): Names {
  const all = new Map<string, Set<string>>();
  for (const [kind, names] of several.flatMap((each) => Object.entries(each))) {
    if (names.length > 0) all.set(kind, new Set([...(all.get(kind) ?? []), ...names]));
  }
  return Object.fromEntries([...all].toSorted().map(([kind, names]) => [kind, [...names].toSorted()]));
}

/** What is in one list of names and not in another, as `kind: name`. */
export function onlyIn(names: Names, others: Names): string[] {
  return Object.entries(names).flatMap(([kind, list]) =>
    list.filter((name) => !others[kind]?.includes(name)).map((name) => `${kind}: ${name}`),
  );
}

/** The ways into the package: its entries, under each condition, its command, and the file for a page without a bundler. */
function ofThePackage(): List[] {
  const conditions = (entry: unknown, path: string): string[] =>
    typeof entry === "object"
      ? Object.entries(entry as object).flatMap(([name, inner]) => conditions(inner, `${path} ${name}`))
      : [path];
  const { exports, bin, unpkg, jsdelivr } = packageJson;
  return [
    ["entries", Object.entries(exports).flatMap(([subpath, entry]) => conditions(entry, subpath))],
    ["ways in", [...Object.keys(bin).map((name) => `bin ${name}`), `unpkg ${unpkg}`, `jsdelivr ${jsdelivr}`]],
  ];
}

/** Every field that a JSON Schema knows, by its path; what it names once stands under that name. */
function* pathsIn(schema: unknown, path = ""): Generator<string> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, inner] of Object.entries(schema)) {
    if (key === "properties" || key === "$defs") {
      for (const [name, field] of Object.entries(inner as object)) {
        const place = path === "" || key === "$defs" ? name : `${path}.${name}`;
        if (key === "properties") yield place;
        yield* pathsIn(field, place);
      }
    } else {
      yield* pathsIn(inner, path);
    }
  }
}

type List = [kind: string, names: readonly string[]];

function exported({ entries }: PublicFace): List[] {
  return [...entries].flatMap(([subpath, symbols]) => {
    const having = (flags: ts.SymbolFlags) =>
      [...symbols].filter(([, symbol]) => symbol.flags & flags).map(([name]) => name);
    return [
      [`values of ${subpath}`, having(ts.SymbolFlags.Value)],
      [`types of ${subpath}`, having(ts.SymbolFlags.Type)],
    ];
  });
}

/** The fields of every exported type, and the words that one made of words allows; and those of exported lists. */
function typed({ checker, sources, entries }: PublicFace): List[] {
  const isOurs = ({ declarations = [] }: ts.Symbol) => declarations.some((node) => sources.has(node.getSourceFile()));
  const fieldsOf = (type: ts.Type): string[] =>
    type.isUnion()
      ? type.types.flatMap(fieldsOf)
      : checker
          .getPropertiesOfType(type)
          .filter(isOurs)
          .flatMap(({ name, declarations }) => [
            name,
            ...partsOf(typeOf(declarations![0]!), name),
            ...declarations!
              .filter(ts.isMethodSignature)
              .flatMap((method) => takenBy(method).map((path) => `${name} ${path}`)),
          ]);
  const symbols = new Set([...entries.values()].flatMap((names) => [...names.values()]));
  return [...symbols].flatMap((symbol): List[] => {
    const { name } = symbol;
    if (symbol.flags & ts.SymbolFlags.Type) {
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      return [
        [`words of ${name}`, wordsOf(type)],
        [`fields of ${name}`, fieldsOf(type)],
      ];
    }
    const taken = symbol.declarations!.filter(ts.isFunctionDeclaration).flatMap(takenBy);
    if (taken.length > 0) return [[`taken by ${name}`, taken]];
    const list = checker.getTypeOfSymbol(symbol);
    return checker.isTupleType(list)
      ? [[`words of ${name}`, checker.getTypeArguments(list as ts.TypeReference).flatMap(wordsOf)]]
      : [];
  });
}

/** The fields that a function or method takes, where its parameters say so in place. */
function takenBy({ parameters }: ts.SignatureDeclarationBase): string[] {
  return parameters.flatMap((parameter, index) => partsOf(parameter.type, String(index + 1)));
}

/** What a field's own type says in place: the fields of a table, and the words that can stand there. */
function partsOf(node: ts.Node | undefined, path: string): string[] {
  if (node === undefined) return [];
  if (ts.isLiteralTypeNode(node))
    return node.literal.kind === ts.SyntaxKind.NullKeyword ? [] : [`${path} = ${node.getText().replaceAll('"', "")}`];
  if (ts.isTypeLiteralNode(node)) {
    return node.members.flatMap((member) => {
      const inner = `${path}.${member.name?.getText() ?? "*"}`;
      return [inner, ...partsOf(typeOf(member), inner)];
    });
  }
  // A list, as `readonly T[]` is.
  if (ts.isTypeReferenceNode(node) && node.typeName.getText() === "NonEmpty")
    return partsOf(node.typeArguments![0], path);
  if (ts.isFunctionTypeNode(node) || ts.isTypeReferenceNode(node) || ts.isIndexedAccessTypeNode(node)) return [];
  return childrenOf(node).flatMap((child) => partsOf(child, path));
}

function typeOf(node: ts.Node): ts.TypeNode | undefined {
  return ts.isPropertySignature(node) || ts.isParameter(node) ? node.type : undefined;
}

function wordsOf(type: ts.Type): string[] {
  const types = type.isUnion() ? type.types : [type];
  return types.every((each) => each.isStringLiteral()) ? types.map(({ value }) => value) : [];
}

/**
 * Codes: of what is thrown, wherever a `CodedError` is made; of findings, wherever one or a rule is, or a notice is made
 * one; of rules in a report, those of findings and what stands there for a duty.
 */
function coded({ checker, sources }: PublicFace): List[] {
  const codes: Codes = { thrown: [], found: [], ofDuties: [] };
  const visit = (node: ts.Node): void => {
    for (const [kind, given] of codesIn(node)) {
      const variable = given.parent && checker.getShorthandAssignmentValueSymbol(given.parent);
      codes[kind].push(...wordsOf(variable ? checker.getTypeOfSymbol(variable) : checker.getTypeAtLocation(given)));
    }
    codes.found.push(...noticesFound(node));
    ts.forEachChild(node, visit);
  };
  for (const file of sources) if (!file.fileName.includes("/lint/rules/")) visit(file);
  return [
    ["codes that are thrown", codes.thrown],
    ["codes of findings", codes.found.filter((code) => !OF_ZOD.has(code))],
    ["codes of rules", [...[...generalRules, ...requirementRules].map(({ code }) => code), ...codes.ofDuties]],
    ["codes of what is said of policies", lintRules.map(({ code }) => code)],
    ["codes of notices", Object.keys(noticeMessages)],
  ];
}

type Codes = Record<"thrown" | "found" | "ofDuties", string[]>;

/** Where a node names codes, and of what. */
function codesIn(node: ts.Node): (readonly [keyof Codes, ts.Node])[] {
  if (ts.isNewExpression(node) && node.expression.getText() === "CodedError") return [["thrown", node.arguments![0]!]];
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    const called = node.expression.getText();
    if (first && /^finding(?:At)?$/.test(called)) return [["found", first]];
    return first && called === "fromNotice" && ts.isStringLiteral(first) ? [["found", first]] : [];
  }
  if (!ts.isObjectLiteralExpression(node)) return [];
  const fields = new Map(node.properties.map((property) => [property.name?.getText(), property]));
  const code = fields.get("code");
  if (code === undefined) return [];
  if (fields.has("duty") && fields.has("basis"))
    return [["ofDuties", ts.isPropertyAssignment(code) ? code.initializer : code.name!]];
  // Where it is a variable, it was named before.
  if (!ts.isPropertyAssignment(code)) return [];
  const isFinding = ["severity", "message", "fix"].some((name) => fields.has(name));
  const isOfAnIssue = ts.isPropertyAssignment(node.parent) && node.parent.name.getText() === "params";
  return isFinding || isOfAnIssue ? [["found", code.initializer]] : [];
}

/** The notices that are findings too: the keys of the table that gives each its severity. */
function noticesFound(node: ts.Node): string[] {
  if (!ts.isVariableDeclaration(node) || node.name.getText() !== "SEVERITIES") return [];
  const { initializer } = node;
  if (!initializer || !ts.isObjectLiteralExpression(initializer)) return [];
  return initializer.properties.flatMap(({ name }) => (name && ts.isStringLiteral(name) ? name.text : []));
}

/** What zod calls its issues, which no finding is called. */
const OF_ZOD = new Set(["custom", "invalid_format"]);

function ofPolicies(): List[] {
  const rules = policies.flatMap((policy) => policy.clauses.flatMap((clause) => clause.rules));
  const ids = (kind: string) => rules.filter((rule) => rule.kind === kind).map(({ id }) => id);
  const readings = rules.flatMap((rule) =>
    rule.kind === "duty" && rule.due && "readings" in rule.due
      ? rule.due.readings.map(({ name }) => `${rule.id}=${name}`)
      : [],
  );
  return [
    ["policies", policies.map(({ id }) => id)],
    ["clauses", policies.flatMap((policy) => policy.clauses.map(({ id }) => `${policy.id} ${id}`))],
    ["rules of clauses", policies.flatMap(rulesOfClauses)],
    ["duties", ids("duty")],
    ["requirements", ids("requirement")],
    ["arrangements", ids("arrangement")],
    ["readings", readings],
  ];
}

function rulesOfClauses({ id: policy, clauses }: Policy): string[] {
  return clauses.flatMap(({ id, rules }) => rules.map((rule) => `${policy} ${id} ${rule.id}`));
}

/** The commands, with the options and formats that their table gives each, and the exit statuses that help lists. */
async function ofTheCommand(): Promise<List[]> {
  const options = commandNames.flatMap((name) => Object.keys(optionsOf(name)).map((option) => `${name} --${option}`));
  const formats = commandNames.flatMap((name) => rowOf(name).formats.map((format) => `${name} --format ${format}`));
  let help = "";
  const out = (text: string) => (help += text) !== "";
  await run(
    ["--help"],
    {
      out,
      err: () => {},
      colour: false,
      isTerminal: false,
      width: undefined,
      now: () => "2020-05-01T08:00:00Z",
      drained: async () => true,
    },
    "",
  );
  const statuses = /Exit status: (.*)/.exec(help)?.[1]?.match(/\b\d+\b/g) ?? [];
  return [
    ["commands", commandNames],
    ["options", options],
    ["formats", formats],
    ["exit statuses", statuses],
  ];
}

function columns(header: string): string[] {
  return header
    .trim()
    .split(",")
    .map((name) => name.replaceAll('"', ""));
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}
