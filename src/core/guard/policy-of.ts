import { Problem } from '../problem/problem.ts';
import type { Goproxy } from '../sources/goproxy.ts';
import type { GuardInputs } from './guard-inputs.ts';
import { guardVariable } from './guard-variable.ts';
import { joinPatterns, parsePrivatePatterns } from './patterns.ts';
import type { Policy, Upstream } from './policy.ts';

/** The settings of the go command that concern proxies; empty if not set. */
export interface GoNames {
  readonly GOPRIVATE: string;
  readonly GONOPROXY: string;
  readonly GONOSUMDB: string;
}

/** Public proxies that everybody knows: in GOPROXY they are no private ones. */
const known =
  /^(?:proxy\.golang\.org|goproxy\.(?:io|cn)|mirrors\.aliyun\.com|athens\.azurefd\.net|proxy\.golang\.com\.cn|goproxy\.baidu\.com)$/;

/**
 * What is private, what is public, and who is asked: the private proxies are those of GOPROXY that are not known as public
 * ones, nor named by guard-public-proxy.
 */
export function policyOf(inputs: GuardInputs, goproxy: Goproxy, names: GoNames): Policy {
  const isPublic = (url: string) =>
    known.test(URL.parse(url)?.hostname ?? '') || inputs.publicProxies.some((each) => sameProxy(each, url));
  const listed = goproxy.proxies.map(({ url }) => url);
  const file = listed.find((url) => /^file:/i.test(url));
  if (file !== undefined)
    throw new Problem(
      'INPUT_INVALID',
      `GOPROXY has the entry "${file}", which is a folder and no server that the guard can ask`,
      {
        hint: 'Serve that folder by HTTP, take the entry out of GOPROXY, or leave guard out.',
      },
    );
  const privates = listed.filter((url) => !isPublic(url));
  // Named in GOPROXY, they may have credentials in their address.
  const publics = inputs.publicProxies.map((url) => listed.find((other) => sameProxy(other, url)) ?? url);
  const named = (urls: readonly string[], kind: 'private' | 'public'): readonly Upstream[] =>
    urls.map((url, index) => ({ name: `${kind}-${index + 1}`, kind, url }));
  return {
    private: joinPatterns(
      inputs.private,
      parsePrivatePatterns(names.GOPRIVATE, 'GOPRIVATE'),
      parsePrivatePatterns(names.GONOPROXY === 'none' ? '' : names.GONOPROXY, 'GONOPROXY'),
    ),
    public: privates.length === 0 && !inputs.publicGiven ? undefined : inputs.public,
    upstreams: [...named(privates, 'private'), ...named(publics, 'public')],
    strictFilter: inputs.strictFilter,
  };
}

function sameProxy(one: string, other: string): boolean {
  const [a, b] = [URL.parse(one), URL.parse(other)];
  return a !== null && b !== null && a.origin === b.origin && trimmed(a.pathname) === trimmed(b.pathname);
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, '');
}

/** The variables with which the go command asks the guard for everything, and nobody else for anything. */
export function guardVariables(
  policy: Policy,
  names: GoNames,
  goproxy: string,
): Readonly<Record<string, string>> {
  const privates = policy.private.texts.join(',');
  const unsummed = [...new Set([...(names.GONOSUMDB || names.GOPRIVATE).split(','), ...policy.private.texts])]
    .map((text) => text.trim())
    .filter(Boolean)
    .join(',');
  return {
    GOPROXY: goproxy,
    // By default it is GOPRIVATE: what matches it would be fetched past the guard.
    GONOPROXY: 'none',
    ...(privates !== '' && { GOPRIVATE: privates }),
    ...(unsummed !== '' && { GONOSUMDB: unsummed }),
    [guardVariable]: goproxy,
  };
}
