// What goinstall.sh knows of releases stands between two marks in it; here is what writes and reads that, and how a CI
// template carries the whole script, so that there is one source of the bootstrap.

/** SHA-256 of the files that Node comes in, by kind (an archive of nodejs.org, a package of npm) and platform. */
export interface NodeDigests {
  /** Without the `v`. */
  readonly version: string;
  readonly sha256: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Stamp {
  /** Of setup-go-tarball. */
  readonly version: string;
  readonly node: NodeDigests;
  /** SHA-256 of setup-go-tarball.mjs; empty where no release has one yet. */
  readonly bundle: string;
}

/** Throws where something is not what a shell may read as it stands, or where the script has no marks. */
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
  if (!marks.test(script)) throw new Error('goinstall.sh has no marks to stamp between');
  return script.replace(marks, (_, begin, end) => `${begin}${lines.join('\n')}\n${end}`);
}

/** The digest of the bundle that a script carries; empty where it has none. */
export function stampedBundle(script: string): string {
  return /^bundle_sha256=([0-9a-f]*)$/m.exec(script)?.[1] ?? '';
}

const marks = /^(# <stamped>.*\n)[\s\S]*?^(# <\/stamped>\n)/m;

function expectForm(text: string, form: RegExp): void {
  if (!form.test(text)) throw new Error(`"${text}" does not match ${form}`);
}
