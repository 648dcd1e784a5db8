import type { Environment } from '../ports/environment.ts';
import type { Decider, Decision, Said } from './decision.ts';
import { type Activation, type ActivationFacts, wishesOf } from './environment.ts';
import { userToolchain } from './toolchain.ts';

/** Who decided about each variable that is exported, and about everything else that Go has a value for. */
export function decisionsOf(
  { placed = {}, ...facts }: ActivationFacts,
  { variables }: Pick<Activation, 'variables'>,
): readonly Decision[] {
  const env = { ...facts.env, GOTOOLCHAIN: userToolchain(facts.env) };
  // That of the project is asked for elsewhere: this Go was asked in a folder of its own.
  const { GOWORK: _, ...goEnv } = facts.goEnv;
  const sayings = { ...facts, wishes: wishesOf(facts.inputs), env, goEnv };
  const chosen = (name: string): Said | undefined => {
    const value = variables.find((each) => each.name === name)?.value;
    if (value === undefined) return undefined;
    if (name === 'GOTOOLCHAIN') return { by: facts.toolchain.by, value };
    const isOurs = name === 'GOROOT' || name in placed || value !== (facts.goEnv[name] ?? value);
    return isOurs ? { by: 'setup-go-tarball', value } : undefined;
  };
  const names = new Set([
    ...variables.map(({ name }) => name),
    ...Object.keys({ ...goEnv, ...facts.project, ...facts.userGoEnv }),
    ...Object.keys(facts.env).filter((name) => /^(?:GO(?!LANG_|ROOT_)|CGO_)[A-Z0-9]+$/.test(name)),
  ]);
  // Marks for a later step are no variables of Go.
  const ofGo = [...names].filter((name) => !name.startsWith('SETUP_GO_'));
  return ofGo.map((name) => decide(name, sayings, chosen(name)));
}

/** All that has been said about the variables of Go, by name. An empty value says nothing, as for Go. */
interface Sayings {
  /** By the inputs `gopath`, `goproxy`, `goprivate` and `toolchain`. */
  readonly wishes: Environment;
  readonly env: Environment;
  /** By `go env -w`. */
  readonly userGoEnv: Environment;
  /** By the `go.env` in GOROOT, which also decides without being read here. */
  readonly rootGoEnv?: Environment | undefined;
  /** GOWORK and GOMOD, if it was looked for them. */
  readonly project?: Environment | undefined;
  /** The effective values, by the go command itself. */
  readonly goEnv: Environment;
}

/** Who decides about a variable. `chosen` is what we decide, whatever else is said. */
function decide(
  name: string,
  { wishes, env, userGoEnv, rootGoEnv, project, goEnv }: Sayings,
  chosen?: Said,
): Decision {
  const places: readonly (readonly [Decider, Environment | undefined])[] = [
    ['input', wishes],
    ['environment', env],
    ['go env -w', userGoEnv],
    ['go.env', rootGoEnv],
    ['project', project],
  ];
  const said = places.flatMap(([by, values]) => (values?.[name] ? [{ by, value: values[name] }] : []));
  const { by, value } = chosen ?? { by: 'Go', ...said[0], value: goEnv[name] || said[0]?.value || '' };
  return { name, value, by, overruled: said.filter((other) => other.value !== value) };
}
