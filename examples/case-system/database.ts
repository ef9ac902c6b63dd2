import { readdirSync, readFileSync } from "node:fs";

export interface Session {
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Several statements, without values. */
  run(script: string): Promise<unknown>;
}

export interface Database {
  transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** A server by its URL; without one, PostgreSQL inside this process, in a folder or in memory. */
export async function openDatabase({ url, folder }: { url?: string | undefined; folder?: string } = {}) {
  const database = await (url === undefined ? embedded(folder) : server(url));
  await migrate(database);
  return database;
}

/** A `date` is a day: as a JavaScript Date it would be midnight somewhere, and another day elsewhere. */
const asWritten = (text: string) => text;

async function server(url: string): Promise<Database> {
  const { default: pg } = await import("pg");
  const { types } = pg;
  const getTypeParser: typeof types.getTypeParser = (oid: number, format?: "text" | "binary") =>
    oid === types.builtins.DATE ? asWritten : types.getTypeParser(oid, format as "text");
  const pool = new pg.Pool({ connectionString: url, types: { getTypeParser } });
  // The pool replaces an idle connection that broke; without a listener the process would end.
  pool.on("error", () => {});
  return {
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query("begin");
        const result = await work({
          query: async (sql, values) => (await client.query(sql, values)).rows,
          run: (script) => client.query(script),
        });
        await client.query("commit");
        client.release();
        return result;
      } catch (error) {
        // A connection that cannot undo is closed, which undoes it, and not used again.
        await client.query("rollback").then(
          () => client.release(),
          () => client.release(true),
        );
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

async function embedded(folder: string | undefined): Promise<Database> {
  const { PGlite, types } = await import("@electric-sql/pglite");
  const options = { parsers: { [types.DATE]: asWritten } };
  const db = await (folder === undefined ? PGlite.create(options) : PGlite.create(folder, options));
  return {
    // One at a time: the others wait.
    transaction: (work) =>
      db.transaction((session) =>
        work({
          query: async <Row>(sql: string, values?: unknown[]) => (await session.query<Row>(sql, values)).rows,
          run: (script) => session.exec(script),
        }),
      ),
    close: () => db.close(),
  };
}

const MIGRATIONS = new URL("migrations/", import.meta.url);

/** Each file once, in the order of their names; of several processes that start together, one does it. */
async function migrate(database: Database): Promise<void> {
  await database.transaction(async ({ query, run }) => {
    await query("select pg_advisory_xact_lock(hashtext('migrate'))");
    await run("create table if not exists migration (name text primary key)");
    const done = new Set((await query<{ name: string }>("select name from migration")).map(({ name }) => name));
    for (const name of readdirSync(MIGRATIONS).toSorted()) {
      if (done.has(name)) continue;
      await run(readFileSync(new URL(name, MIGRATIONS), "utf8"));
      await query("insert into migration values ($1)", [name]);
    }
  });
}
