// Writes and reads the stamped part of goinstall.sh: the lines between <stamped> and </stamped>, which contain the
// version and the digests of a release.

/** SHA-256 of the files that contain Node, by kind (`archive` of nodejs.org, package of `npm`) and platform. */
export interface NodeDigests {
  /** Without the `v`. */
  readonly version: string;
  readonly sha256: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Stamp {
  /** Of setup-go-tarball. */
  readonly version: string;
  readonly node: NodeDigests;
  /** SHA-256 of setup-go-tarball.mjs; empty before the first release. */
  readonly bundle: string;
}

/** Throws if a value is malformed, because it would be shell code, or if the script has no stamped part. */
export function stampGoinstall(script: string, { version, node, bundle }: Stamp): string {
  const rows = Object.entries(node.sha256).flatMap(([kind, platforms]) =>
    Object.entries(platforms).map(([platform, digest]) => {
      expectForm(kind, /^(archive|npm)$/);
      expectForm(platform, /^[a-z0-9-]+$/);
      expectForm(digest, /^[0-9a-f]{64}$/);
      return `${kind} ${platform} ${digest}`;
    }),
  );
  for (const each of [version, node.version]) expectForm(each, /^\d+\.\d+\.\d+(?:-[a-z0-9.]+)?$/);
  if (bundle !== '') expectForm(bundle, /^[0-9a-f]{64}$/);
  const lines = [
    `version=${version}`,
    `bundle_sha256=${bundle}`,
    `node_version=${node.version}`,
    `node_sha256='${rows.join('\n  ')}'`,
  ];
  if (!stampedPart.test(script)) throw new Error('goinstall.sh has no lines <stamped> and </stamped>');
  return script.replace(stampedPart, (_, begin, end) => `${begin}${lines.join('\n')}\n${end}`);
}

/** The bundle's digest in a script; empty if it has none. */
export function stampedBundle(script: string): string {
  return /^bundle_sha256=([0-9a-f]*)$/m.exec(script)?.[1] ?? '';
}

const stampedPart = /^(# <stamped>.*\n)[\s\S]*?^(# <\/stamped>\n)/m;

function expectForm(text: string, form: RegExp): void {
  if (!form.test(text)) throw new Error(`"${text}" does not match ${form}`);
}
