import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { manifest, ROOT } from "./packed.js";

it("the bill of materials lists what comes along, at the versions tested with, and nothing else", () => {
  const sbom = JSON.parse(
    execFileSync(process.execPath, ["--import", "tsx", ".ci/sbom.ts"], { cwd: ROOT, encoding: "utf8" }),
  ) as { bomFormat: string; metadata: { component: Component }; components: (Component & { hashes: unknown[] })[] };
  const { name, version, dependencies, peerDependencies } = manifest;
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version: string }>;
  };
  expect(sbom.bomFormat).toBe("CycloneDX");
  expect(sbom.metadata.component).toMatchObject({ name, version, type: "library" });
  expect(sbom.components.map((each) => `${each.name} ${each.version}`).toSorted()).toEqual(
    // `xmlchars` is what `saxes` reads characters with.
    [...Object.keys({ ...dependencies, ...peerDependencies }), "xmlchars"]
      .map((each) => `${each} ${packages[`node_modules/${each}`]!.version}`)
      .toSorted(),
  );
  for (const { hashes, licenses } of sbom.components)
    expect([hashes, licenses]).toEqual([[expect.anything()], [expect.anything()]]);
}, 30_000);

interface Component {
  readonly name: string;
  readonly version: string;
  readonly type: string;
  readonly licenses: readonly unknown[];
}
