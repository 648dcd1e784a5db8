// A job that compiles and runs a program with a real Go, on a machine that has neither Node nor Go nor git on PATH.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goCache } from './act.ts';
import { goModule } from './gitlab-ci-local.ts';
import { beforeScript, type Job, runJobScript, stampedTemplate } from './gitlab-template.ts';
import { bundleDigest, oneFile, programs } from './goinstall.ts';
import { installRealGo, realGoroot, whyNoRealGo } from './installed-go.ts';
import { type PackedNode, serveNode, smallNode } from './packed-node.ts';
import type { Outcome } from './product.ts';
import type { Scenario } from './scenario.ts';

export interface CompileOptions {
  readonly shell?: string;
  readonly folder?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Job['env'];
  readonly path?: (scenario: Scenario) => string;
  readonly uid?: number;
  readonly node?: PackedNode;
  readonly prepare?: (scenario: Scenario) => void;
}

/** A project whose job finds no Node, Go or git: Node and the bundle are downloaded, Go is in the tool cache. */
export async function compileIn(scenario: Scenario, given: CompileOptions): Promise<Outcome> {
  const { place } = scenario;
  const mirror = await scenario.mirror();
  const node = given.node ?? smallNode('npm');
  serveNode(mirror, node);
  mirror.serve('/setup-go-tarball.mjs', { file: oneFile });
  const folder = join(place.workspace, given.folder ?? 'project');
  for (const [path, text] of Object.entries(goModule())) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (realGoroot === undefined) throw new Error(whyNoRealGo);
  installRealGo(place.toolCache, realGoroot);
  given.prepare?.(scenario);
  const inputs = {
    'bundle-base-url': mirror.url,
    [node.kind === 'npm' ? 'npm-registry' : 'node-base-url']: mirror.url,
  };
  const template = stampedTemplate({ node: node.node, bundle: bundleDigest() });
  const path = given.path?.(scenario) ?? programs(place, { without: ['git'] });
  if (given.uid !== undefined) {
    execFileSync('chmod', ['-R', 'a+rX', place.root]);
    for (const mine of [place.workspace, place.toolCache])
      execFileSync('chown', ['-R', `${given.uid}`, mine]);
  }
  return runJobScript({
    shell: given.shell ?? 'dash',
    lines: [beforeScript(template, { ...inputs, ...given.inputs }), 'go version', 'go run .', 'echo "$-"'],
    env: {
      ...{ HOME: place.home, PATH: path, GITLAB_CI: 'true', CI_PROJECT_DIR: folder, TERM: 'dumb' },
      ...{ RUNNER_TOOL_CACHE: place.toolCache, GOCACHE: goCache, CGO_ENABLED: '0', GOPROXY: 'off' },
      ...given.env,
    },
    cwd: folder,
    ...(given.uid !== undefined && { uid: given.uid }),
  });
}
