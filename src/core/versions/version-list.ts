/** The items of a list: on lines of their own, or between commas. No version and no range contains a comma. */
export function splitVersions(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Is a path of `go-version-file` a pattern? */
export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** Folders whose version files are not the project's: a pattern does not look there. */
export function isForeign(path: string): boolean {
  return /(?:^|[\\/])(?:\.git|node_modules|vendor|testdata)[\\/]/.test(path);
}
