import { data, dataFiles, folders } from "./folders.mjs";

/** The patterns of the files that are changed for a folder: its own, without data and without folders that have a run of their own. */
export function mutatedFiles(folder) {
  const others = [...Object.keys(folders), ...Object.keys(data)].filter((other) => other.startsWith(`${folder}/`));
  return [
    `src/${folder}/**/*.ts`,
    ...dataFiles.map((pattern) => `!${pattern}`),
    ...others.map((other) => `!src/${other}/**`),
  ];
}
