import { choiceIn, json, parseArguments } from "../arguments.js";
import { UsageError, type Io } from "../io.js";
import { jsonSchema, schemaNames } from "../schemas.js";

export function run(argv: readonly string[], io: Io): number {
  const [name, ...more] = parseArguments(argv, "schema", io).positionals;
  if (name === undefined || more.length > 0) throw new UsageError([`Give one of: ${schemaNames.join(", ")}.`]);
  io.out(json(jsonSchema(choiceIn(name, schemaNames, "schema"))));
  return 0;
}
