import { isObject, parseJson } from '../text/json.ts';

/** What a guard that listens tells who has started it. Names and values are a contract (docs/guard.md). */
export interface ReadyFile {
  readonly pid: number;
  /** The first segment of every path. */
  readonly secret: string;
  /** For the go command. */
  readonly environment: Readonly<Record<string, string>>;
  readonly upstreams: { readonly private: number; readonly public: number; readonly patterns: number };
}

export function printReadyFile(ready: ReadyFile): string {
  return `${JSON.stringify(ready, undefined, 2)}\n`;
}

/** `undefined` if it is not there yet. */
export function parseReadyFile(text: string): ReadyFile | undefined {
  const value = parseJson(text);
  if (!isObject(value)) return undefined;
  const { pid, secret, environment, upstreams } = value;
  if (typeof pid !== 'number' || typeof secret !== 'string' || !isObject(environment) || !isObject(upstreams))
    return undefined;
  const variables = Object.entries(environment).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const count = (name: string) => Number(upstreams[name] ?? 0);
  return {
    pid,
    secret,
    environment: Object.fromEntries(variables),
    upstreams: { private: count('private'), public: count('public'), patterns: count('patterns') },
  };
}
