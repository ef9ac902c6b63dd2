import { choiceIn, json, parsed } from "../arguments.js";
import { Unusable, type Io } from "../io.js";
import { jsonSchema, schemaNames } from "../schemas.js";

export function run(argv: readonly string[], io: Io): number {
  const [name, ...more] = parsed(argv, "schema", io).positionals;
  if (name === undefined || more.length > 0) throw new Unusable([`Give one of: ${schemaNames.join(", ")}.`]);
  io.out(json(jsonSchema(choiceIn(name, schemaNames, "schema"))));
  return 0;
}
