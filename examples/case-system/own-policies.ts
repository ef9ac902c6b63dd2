import { CodedError, findPolicy, lintPolicy, parsePolicy, policies } from "child-protection-conferences";
import type { Finding, Policy } from "child-protection-conferences";
import type { Database, Session } from "./database.js";
import { jsonForDatabase } from "./json-for-database.js";

/** `findings` is what a careful reviewer would say; a policy with an `error` among them is not stored. */
export interface PolicySaved {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Stores a policy of your own with all layers below it, so that a new version of the package changes no date of it. Then
 * recalculate its conferences.
 *
 * @throws CodedError `policy-id-taken` for the id of a policy that comes with the package.
 */
export async function savePolicy(db: Database, json: unknown, at: string): Promise<PolicySaved> {
  const parsed = parsePolicy(json);
  if (!parsed.ok) return parsed;
  const { id } = parsed.value;
  if (policies.some((policy) => policy.id === id)) {
    throw new CodedError("policy-id-taken", "A policy of the package has this id. Give yours another.", { id });
  }
  const findings = lintPolicy(parsed.value, { asOf: at.slice(0, 10) });
  if (findings.some(({ severity }) => severity === "error")) return { ok: false, findings };
  await db.transaction(({ query }) =>
    query(
      `insert into own_policy (id, policy, saved_at) values ($1, $2::jsonb, $3)
       on conflict (id) do update set policy = excluded.policy, saved_at = excluded.saved_at`,
      [id, jsonForDatabase(parsed.value), at],
    ),
  );
  return { ok: true, findings };
}

/**
 * The policy of an id: your own, else the package's.
 *
 * @throws CodedError `unusable-policy` for one in the table that cannot be read; `unknown-policy`.
 */
export async function policyOf({ query }: Session, id: string): Promise<Policy> {
  const [own] = await query<{ policy: unknown }>("select policy from own_policy where id = $1", [id]);
  if (!own) return findPolicy(id);
  const parsed = parsePolicy(own.policy);
  if (parsed.ok) return parsed.value;
  const findings = parsed.findings.map(({ code, path }) => ({ code, path }));
  throw new CodedError("unusable-policy", "The policy that is stored cannot be read.", { id, findings });
}
