import { json, parsed } from "../arguments.js";
import { Unusable, type Io } from "../io.js";
import { jsonSchema, schemaNames } from "../schemas.js";

export function run(argv: readonly string[], io: Io): number {
  const [name, ...more] = parsed(argv, {}).positionals;
  const known = schemaNames.find((each) => each === name);
  if (!known || more.length > 0) throw new Unusable([`Give one of: ${schemaNames.join(", ")}.`]);
  io.out(json(jsonSchema(known)));
  return 0;
}
