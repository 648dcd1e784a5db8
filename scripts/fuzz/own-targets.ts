/** What this program has written itself and reads again, what it is asked over the wire, and its inputs. */
import { parseGoEnvLines } from '../../src/core/activate/go-env-lines.ts';
import { parseRecord as parseCacheRecord } from '../../src/core/cache/cache-record.ts';
import { parseRecord as parseJobRecord } from '../../src/core/cache/job-record.ts';
import { parseTools } from '../../src/core/cache/tool-entries.ts';
import { readToolLines } from '../../src/core/cache/tool-lines.ts';
import { parseGuardReport } from '../../src/core/guard/guard-report.ts';
import { parsePrivatePatterns } from '../../src/core/guard/patterns.ts';
import { parseReadyFile, printReadyFile } from '../../src/core/guard/ready-file.ts';
import { parseRequest } from '../../src/core/guard/request.ts';
import { allInputs } from '../../src/core/inputs/all-inputs.ts';
import { parseInputs } from '../../src/core/inputs/inputs.ts';
import { parseSamples } from '../../src/core/telemetry/prometheus-text.ts';
import { parseTraceparent, printTraceparent } from '../../src/core/telemetry/trace-context.ts';
import { broken, type FuzzTarget, textTarget } from './target.ts';

const ready = {
  pid: 4711,
  secret: '0123456789abcdef',
  environment: { GOPROXY: 'http://127.0.0.1:1/0123456789abcdef', GONOSUMDB: 'a.example' },
  upstreams: { private: 1, public: 1, patterns: 2 },
};

/** Each line is an input, as `name=value`. */
const inputs = textTarget({
  name: 'inputs',
  seeds: [
    'go-version=1.26\ncheck-latest=true\nrequire-trust=log\nmax-retries=5',
    `checksum=${'a'.repeat(64)}\nmirrors=official\nsandbox=require\nminimum-release-age=7`,
    'cache=always\ncache-write=auto\nfail-on=vulnerable\npatch=latest\ngopath=/x\ntools=a.example/b@v1.0.0',
    ...allInputs.map(({ name, default: value }) => `${name}=${value || 'x'}`),
  ],
  read(text) {
    const given = new Map(
      text.split('\n').map((line) => [line.split('=', 1)[0], line.replace(/^[^=]*=/, '')]),
    );
    const { maxRetries, minimumReleaseAge } = parseInputs((name) => given.get(name));
    for (const count of [maxRetries, minimumReleaseAge])
      if (!Number.isSafeInteger(count) || count < 0) broken(`a count is ${count}`);
    return true;
  },
});

export const ownTargets: readonly FuzzTarget[] = [
  inputs,
  textTarget({
    name: 'path of the guard',
    seeds: [
      '/github.com/!azure/x/@v/v1.2.3.zip',
      '/golang.org/x/mod/@latest',
      '/a.example/b/v2/@v/list',
      '/sumdb/sum.golang.org/lookup/golang.org/x/mod@v0.1.0',
      '/sumdb/sum.golang.org/tile/8/0/x001/234.p/5',
      '/a.example/b/@v/v0.0.0-20260101000000-0123456789ab%2Bincompatible.info',
    ],
    read(text) {
      const asked = parseRequest(text);
      if (asked.kind === 'bad') return false;
      if (asked.kind === 'own') return true;
      if (!/^\/[\x21-\x7e]+$/.test(asked.path) || /\/\.{0,2}(\/|$)/.test(asked.path))
        broken(`it would ask for ${JSON.stringify(asked.path)}`);
      const again = parseRequest(asked.path);
      if (JSON.stringify(again) !== JSON.stringify(asked)) broken(`${asked.path} is read as something else`);
      return true;
    },
  }),
  textTarget({
    name: 'private patterns',
    seeds: ['github.com/mycorp/*,*.corp.example', 'a.example/[a-z]?/x\\*', 'a,b c'],
    read(text) {
      const patterns = parsePrivatePatterns(text, 'GOPRIVATE');
      return [patterns.matches('github.com/mycorp/x'), patterns.matches(text)];
    },
  }),
  textTarget({
    name: 'ready file',
    seeds: [printReadyFile(ready)],
    read(text) {
      const read = parseReadyFile(text);
      if (read !== undefined && Object.values(read.environment).some((value) => typeof value !== 'string'))
        broken('a variable that is no text');
      return read;
    },
  }),
  textTarget({
    name: 'report of the guard',
    seeds: [
      '{"counts":{"requests":{"l1 hit":2},"l2":{}},"upstreams":[],"degradations":[],"redis":"off","seconds":1}',
    ],
    read: parseGuardReport,
  }),
  textTarget({
    name: 'record of a job',
    seeds: [
      '{"job":"1","since":1,"modules":"/m","build":"/b","restored":["a"],"newest":2,"modulesModified":0}',
    ],
    read: (text) => parseJobRecord(text, '1'),
  }),
  textTarget({
    name: 'record of a cache',
    seeds: ['{"bytes":1,"entries":2,"leg":"abc","without":3.5}', '{"bytes":1,"entries":2,"leg":""}'],
    read: parseCacheRecord,
  }),
  textTarget({
    name: 'tools',
    seeds: ['golang.org/x/tools/cmd/goimports@latest\ngo.mod', 'a.example/b@v1.0.0-rc.1+x\nsub/go.mod'],
    read: (text) => parseTools(text.split('\n')),
  }),
  textTarget({
    name: 'go mod edit -json',
    seeds: [
      '{"Module":{"Path":"m"},"Go":"1.26","Require":[{"Path":"a.example/x","Version":"v1.2.3"}],"Tool":[{"Path":"a.example/x/cmd/y"}],"Replace":[{"Old":{"Path":"a.example/x"},"New":{"Path":"../x"}}]}',
    ],
    read: readToolLines,
  }),
  textTarget({
    name: 'go env',
    seeds: ['GOROOT="/usr/local/go"\nGOPATH="/root/go"\nGOFLAGS=""\n', 'set GOROOT=C:\\Go\r\nset X=\r\n'],
    read: parseGoEnvLines,
  }),
  textTarget({
    name: 'metrics file',
    seeds: [
      '# HELP x y\n# TYPE x counter\nsetup_go_runs_total{outcome="ok",os="linux"} 3\nx_bucket{le="+Inf"} 1\n',
    ],
    read: parseSamples,
  }),
  textTarget({
    name: 'TRACEPARENT',
    seeds: [
      '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      `01-${'a'.repeat(32)}-${'b'.repeat(16)}-00-x`,
    ],
    read(text) {
      const read = parseTraceparent(text);
      if (
        read !== undefined &&
        JSON.stringify(parseTraceparent(printTraceparent(read))) !== JSON.stringify(read)
      )
        broken('it is handed on as another one');
      return read;
    },
  }),
];
