/** Makes the site: the documentation with its guides as pages, and the page to try. Run `npm run site`, then open `site/index.html`. */
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Application, Converter, TSConfigReader, PackageJsonReader, type DocumentReflection } from "typedoc";

const SITE = fileURLToPath(new URL("../../site", import.meta.url));
const PAGE = new URL("../../examples/playground/built/index.html", import.meta.url);

const app = await Application.bootstrapWithPlugins(
  { out: SITE, searchInDocuments: true, navigationLinks: { "The page to try": "dates/index.html" } },
  [new PackageJsonReader(), new TSConfigReader()],
);
app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document: DocumentReflection) => {
  document.name = headingOf(document) ?? document.name;
});
const project = await app.convert();
if (!project) throw new Error("The documentation could not be read: see above.");
rmSync(SITE, { recursive: true, force: true });
await app.generateOutputs(project);
if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("The documentation has faults: see above.");
mkdirSync(`${SITE}/dates`, { recursive: true });
copyFileSync(PAGE, `${SITE}/dates/index.html`);

/** A page is called what its first heading says. */
function headingOf({ content }: DocumentReflection): string | undefined {
  const text = content.map((part) => part.text).join("");
  return /^# (.+)$/m.exec(text)?.[1]?.replaceAll(/[`*]/g, "");
}
