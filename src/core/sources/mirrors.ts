import { redactUrl } from '../text/redact.ts';

/** A place that Go can be downloaded from. */
export type Mirror =
  | { readonly kind: 'official' }
  /** `url` without a trailing slash. It serves the files of go.dev/dl by name, and possibly the release index. */
  | { readonly kind: 'base'; readonly url: string }
  /** Go as the module golang.org/toolchain, from `url` or from the proxies of the effective GOPROXY. */
  | { readonly kind: 'module-proxy'; readonly url: string | undefined }
  /** A URL with `{filename}`, `{version}`, `{os}`, `{arch}`, `{ext}`. It has no index. */
  | { readonly kind: 'template'; readonly template: string };

/** A mirror that serves archives. */
export type ArchiveMirror = Exclude<Mirror, { kind: 'module-proxy' }>;

/** The values for a URL template. `version` is in Go's own form: `1.22.12`, `1.20`, `1.23rc1`. */
export interface ArchiveName {
  readonly filename: string;
  readonly version: string;
  readonly os: string;
  readonly arch: string;
}

export const defaultMirrors: readonly Mirror[] = [
  { kind: 'official' },
  { kind: 'module-proxy', url: undefined },
];

export interface MirrorPlan {
  /** In the order to try them; at least one. */
  readonly mirrors: readonly Mirror[];
  /**
   * The user set `go-download-base-url`. Trees from other sources in the tool cache then do not satisfy the request,
   * because that server may serve its own build under the official names.
   */
  readonly exclusive: boolean;
}

/** A mirror's name for display: `official`, or its URL without credentials. */
export function mirrorName(mirror: Mirror): string {
  return redactUrl(mirrorIdentity(mirror));
}

/** The text whose SHA-256 gives the tool name of unproven trees. As in setup-go, the URL without trailing slashes. */
export function mirrorIdentity(mirror: Mirror): string {
  switch (mirror.kind) {
    case 'official':
      return 'official';
    case 'module-proxy':
      return mirror.url === undefined ? 'module-proxy' : `module-proxy+${mirror.url}`;
    case 'base':
      return mirror.url;
    case 'template':
      return mirror.template;
  }
}
