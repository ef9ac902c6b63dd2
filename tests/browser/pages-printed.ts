import type { Page } from "playwright-core";

/** How many sides of paper a document takes when Chromium prints it, by its own idea of the paper. */
export async function pagesPrinted(page: Page, html: string): Promise<number> {
  await page.setContent(html);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
