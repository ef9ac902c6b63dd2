import packageJson from "../package.json" with { type: "json" };

/** The version of this package. Store it beside the dates that it gave, so that they can be explained later. */
export const version: string = packageJson.version;
