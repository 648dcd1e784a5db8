import type { Environment } from '../ports/environment.ts';
import { compareVersions, type GoVersion } from '../versions/version.ts';
import { isAbsolute } from './environment.ts';
import { refusal, remedy, type Settings, settingOf, shown } from './refused-setting.ts';
import type { Remark } from './remark.ts';

export interface SettingFacts extends Settings {
  /** Of the Go that is set up. */
  readonly version: GoVersion;
  readonly project: ProjectFacts;
  /** What programs are built for, as Go says, and what runs here. */
  readonly goEnv: Environment;
  readonly separator: '/' | '\\';
}

/** What the go command will find where it is started. */
export interface ProjectFacts {
  /** Absolute: the nearest go.mod and go.work; `undefined` if there is none. */
  readonly gomod: string | undefined;
  readonly gowork: string | undefined;
  /** Next to that go.mod is a folder `vendor`. */
  readonly vendor: boolean;
  /** What GOWORK names is a file. */
  readonly goworkExists: boolean;
  /** What GOTMPDIR names is a folder. */
  readonly tmpdirExists: boolean;
}

/**
 * What is known about settings of the user before anything is built. They stay as they are: what cannot work is said.
 *
 * @throws GO_FAILED if no go command would work
 */
export function judgeSettings(facts: SettingFacts): readonly Remark[] {
  return rules.flatMap((rule) => {
    const found = rule(facts);
    return found === undefined ? [] : [found];
  });
}

type Rule = (facts: SettingFacts) => Remark | undefined;

const rules: readonly Rule[] = [modules, modFlag, workspace, gobin, tmpdir, target];

/** Read since 1.11. */
function modules(facts: SettingFacts): Remark | undefined {
  const said = settingOf('GO111MODULE', facts);
  if (said === undefined || isBefore(facts, 11)) return undefined;
  if (!['on', 'off', 'auto'].includes(said.value))
    throw refusal('GO111MODULE', 'unknown environment setting, it can be on, off or auto', facts);
  const { gomod } = facts.project;
  if (said.value !== 'off' || gomod === undefined) return undefined;
  return warning(
    `GO111MODULE is "off" ${said.place}, so go does not read "${gomod}", nor finds the modules that it names. ${remedy('GO111MODULE', facts)}`,
  );
}

function modFlag(facts: SettingFacts): Remark | undefined {
  const said = settingOf('GOFLAGS', facts);
  const mode = said && /(?:^|\s)--?mod=(\S*)/.exec(said.value)?.[1];
  if (said === undefined || mode === undefined || isBefore(facts, 11)) return undefined;
  const { gomod, gowork, vendor } = facts.project;
  if (!['', 'mod', 'readonly', 'vendor'].includes(mode))
    throw refusal('GOFLAGS', `-mod=${mode} is not supported, it can be mod, readonly or vendor`, facts);
  if (mode === 'vendor' && gomod !== undefined && gowork === undefined && !vendor)
    return warning(
      `GOFLAGS is ${shown(said.value)} ${said.place}, and there is no folder "vendor" next to "${gomod}": go build fails without it. Run "go mod vendor", or take -mod=vendor out of GOFLAGS.`,
    );
  if (mode === 'mod' && gowork !== undefined && !isBefore(facts, 18))
    return warning(
      `GOFLAGS is ${shown(said.value)} ${said.place}, and "${gowork}" makes this a workspace, in which go refuses -mod=mod. Take it out of GOFLAGS, or set GOWORK=off.`,
    );
  return undefined;
}

/** Read since 1.18. A GOWORK that version files are looked up by has been refused before. */
function workspace(facts: SettingFacts): Remark | undefined {
  const said = settingOf('GOWORK', facts);
  if (said === undefined || ['off', 'auto'].includes(said.value) || isBefore(facts, 18)) return undefined;
  if (!isAbsolute(said.value, facts.separator))
    return warning(
      `GOWORK is ${shown(said.value)} ${said.place}, which is not an absolute path: go build refuses it. ${remedy('GOWORK', facts)}`,
    );
  if (facts.project.goworkExists) return undefined;
  return warning(
    `GOWORK is ${shown(said.value)} ${said.place}, which does not exist: go build fails. ${remedy('GOWORK', facts)}`,
  );
}

function gobin(facts: SettingFacts): Remark | undefined {
  const said = settingOf('GOBIN', facts);
  if (said === undefined || isAbsolute(said.value, facts.separator)) return undefined;
  return warning(
    `GOBIN is ${shown(said.value)} ${said.place}, which is not an absolute path: go install refuses it, and it is not put on PATH. ${remedy('GOBIN', facts)}`,
  );
}

/** Read since 1.10. Unlike other folders, go does not make it. */
function tmpdir(facts: SettingFacts): Remark | undefined {
  const said = settingOf('GOTMPDIR', facts);
  if (said === undefined || facts.project.tmpdirExists || isBefore(facts, 10)) return undefined;
  return warning(
    `GOTMPDIR is ${shown(said.value)} ${said.place}, which is no folder: go build fails. ${remedy('GOTMPDIR', facts)}`,
  );
}

/** On purpose, most of the time, but `go test` and `go run` start what they build. */
function target(facts: SettingFacts): Remark | undefined {
  const { GOOS, GOARCH, GOHOSTOS, GOHOSTARCH } = facts.goEnv;
  const said = ['GOOS', 'GOARCH'].flatMap((name) => {
    const { value, place } = settingOf(name, facts) ?? {};
    return value === undefined ? [] : [`${name} is ${shown(value)} ${place}`];
  });
  if (said.length === 0 || (GOOS === GOHOSTOS && GOARCH === GOHOSTARCH)) return undefined;
  return {
    level: 'info',
    text: `${said.join(', ')}: go builds for ${GOOS}/${GOARCH}, which go run and go test may not be able to start on ${GOHOSTOS}/${GOHOSTARCH}. Unset it for commands that do.`,
  };
}

function isBefore({ version }: SettingFacts, minor: number): boolean {
  return compareVersions(version, { major: 1, minor, patch: 0 }) < 0;
}

function warning(text: string): Remark {
  return { level: 'warning', text };
}
