// Module paths and versions as the GOPROXY protocol writes them: https://go.dev/ref/mod#goproxy-protocol and
// golang.org/x/mod/module (EscapePath, CheckPath).

/** `github.com/!azure/x` is `github.com/Azure/x`; `undefined` if it is not an escaped text. */
export function unescapeCase(escaped: string): string | undefined {
  if (/[A-Z]|!(?![a-z])/.test(escaped)) return undefined;
  return escaped.includes('!')
    ? escaped.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : escaped;
}

export function escapeCase(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`) : text;
}

/** Longest path that is looked at. */
const LONGEST = 1024;

/** Whether it can be the path of a module that a proxy is asked for: the first element is a host. */
export function isModulePath(path: string): boolean {
  if (path.length > LONGEST || !firstElement.test(path)) return false;
  return path.split('/').every((element) => /^[\w~-](?:[\w.~-]*[\w~-])?$/.test(element));
}

/** A host with a dot, in lower case. */
const firstElement = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?:\/|$)/;

/** A version, or what may stand for one: a branch, a tag or the beginning of a commit. */
export function isVersionQuery(version: string): boolean {
  return /^[\w.~+=@^,&()[\]{}$ -]{1,256}$/.test(version) && !/^\.+$/.test(version);
}

/** What such a version names never changes: v1.2.3, v1.2.3-pre, a pseudo-version, v2.0.0+incompatible. */
export function isCanonicalVersion(version: string): boolean {
  return /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+incompatible)?$/.test(
    version,
  );
}
