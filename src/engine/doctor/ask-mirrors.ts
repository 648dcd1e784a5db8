import type { Answer, Asked, PlaceAsked } from '../../core/doctor/facts.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { archiveName } from '../../core/platform/platform.ts';
import { Problem } from '../../core/problem/problem.ts';
import { type Goproxy, parseGoproxy } from '../../core/sources/goproxy.ts';
import { archiveUrl, indexUrl } from '../../core/sources/mirror-urls.ts';
import { type ArchiveMirror, type Mirror, mirrorName } from '../../core/sources/mirrors.ts';
import { parseGosumdb } from '../../core/sumdb/gosumdb.ts';
import { chooseSumdbBase, sumdbBases } from '../../core/sumdb/sumdb-base.ts';
import { openTree } from '../../core/sumdb/tree-head.ts';
import { parseJson } from '../../core/text/json.ts';
import { redactUrl } from '../../core/text/redact.ts';
import { parseReleaseIndex } from '../../core/versions/release-index.ts';
import { parseVersion, toGoVersion } from '../../core/versions/version.ts';
import { nearest } from '../activate/odd-surroundings.ts';
import { badStatus, fetchText, isAbsent, probe } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';
import { moduleFolder } from '../sources/module-proxy.ts';

/** Milliseconds after which a mirror or database without an answer counts as silent. */
const LIMIT = 4_000;

/** Sends one small request to every mirror and database of the configuration in force, all at once. */
export async function askAll(run: Run, plan: Plan): Promise<Asked> {
  const { mirrors, exclusive, requireTrust } = plan.sources;
  const questions: Question[] = [];
  for (const mirror of mirrors) questions.push(...(await questionsTo(run, mirror)));
  const modules = mirrors.some(({ kind }) => kind === 'module-proxy');
  const required = requireTrust === 'log';
  // With go-download-base-url nothing else is contacted, unless the user names it.
  const checksums = required || modules || !exclusive ? [await questionToDatabase(run)] : [];
  const { proxies, end } = exclusive ? NO_PROXIES : await proxiesOfGo(run);
  // Most of them are mirrors of Go as well, and need not be asked twice.
  const asked = new Set(questions.map(({ name }) => name));
  const others = proxies.map(({ url }) => questionToProxy(run, url)).filter(({ name }) => !asked.has(name));
  const all = [...questions, ...checksums, ...others];
  const answers = await askSideBySide(run, all);
  const needed = required || mirrors.every(({ kind }) => kind === 'module-proxy');
  const [database] = answers.slice(questions.length, questions.length + checksums.length);
  return {
    mirrors: answers.slice(0, questions.length),
    checksums: database && { ...database, needed },
    proxies: proxies.flatMap(({ url, fallsBack }) => {
      const answer = answers.find(({ name }) => name === nameOfProxy(url));
      return answer === undefined ? [] : [{ ...answer, fallsBack }];
    }),
    proxiesEnd: end,
  };
}

const NO_PROXIES: Goproxy = { proxies: [], end: undefined };

/** Those that a build would ask: if the user has chosen them, or there is a module here. */
async function proxiesOfGo(run: Run): Promise<Goproxy> {
  const { GOPROXY } = await run.goSettings();
  if (GOPROXY === '' && (await nearest(run, 'go.mod')) === undefined) return NO_PROXIES;
  try {
    const { proxies, end } = parseGoproxy(GOPROXY);
    return { proxies: proxies.filter(({ url }) => !/^file:/i.test(url)), end }; // a folder answers at once
  } catch (error) {
    if (error instanceof Problem) return NO_PROXIES; // if it is a mirror, the check of mirrors reports it
    throw error;
  }
}

interface Question {
  readonly name: string;
  /** Resolves if the answer is good, to what it lacks, if anything; rejects with a Problem otherwise. */
  readonly ask: () => Promise<{ readonly without: string } | undefined>;
  /** If set, nothing is asked, for this reason. */
  readonly off?: string;
}

async function questionsTo(run: Run, mirror: Mirror): Promise<readonly Question[]> {
  if (mirror.kind !== 'module-proxy')
    return [{ name: mirrorName(mirror), ask: () => askArchives(run, mirror) }];
  if (mirror.url !== undefined) return [questionToProxy(run, mirror.url)];
  try {
    const { proxies, end } = parseGoproxy((await run.goSettings()).GOPROXY);
    const off =
      end &&
      (proxies.length > 0
        ? `GOPROXY ends with "${end}", so no further proxy is asked`
        : `GOPROXY is "${end}", so no proxy is asked`);
    return [
      ...proxies.map(({ url }) => questionToProxy(run, url)),
      ...(off === undefined ? [] : [{ name: `module-proxy ${end}`, ask: notAsked, off }]),
    ];
  } catch (error) {
    return [{ name: 'module-proxy', ask: () => Promise.reject(error) }];
  }
}

function notAsked(): Promise<undefined> {
  return Promise.resolve(undefined);
}

/** Reads the release index. A URL template has none, so an archive is requested and not read. */
async function askArchives(
  run: Run,
  mirror: ArchiveMirror,
): Promise<{ readonly without: string } | undefined> {
  const url = indexUrl(mirror, 'short');
  if (url === undefined) return askTemplate(run, mirror);
  const text = await fetchText(run, url, LONGEST);
  const json = text === undefined ? undefined : parseJson(text);
  if (json !== undefined) parseReleaseIndex(json, mirrorName(mirror));
  else if (mirror.kind === 'base') return { without: 'release index' };
  else
    throw new Problem('INDEX_INVALID', `The release index of ${mirrorName(mirror)} is not JSON`, {
      hint: 'A proxy or a log-in page may answer instead; open the address in a browser.',
    });
  return undefined;
}

const LONGEST = 1 << 20;

/** Requests the archive of the newest stable release in the built-in table. */
async function askTemplate(
  run: Run,
  mirror: ArchiveMirror,
): Promise<{ readonly without: string } | undefined> {
  const { knownReleases } = await import('../../core/sources/known-digests.ts');
  const release = knownReleases().find((name) => parseVersion(name)?.pre === undefined) ?? '';
  const version = parseVersion(release);
  const { os, arch } = run.platform;
  const filename = archiveName(release, run.platform);
  const url = archiveUrl(mirror, { filename, version: version ? toGoVersion(version) : '', os, arch });
  return (await isThere(run, url)) ? undefined : { without: filename };
}

function questionToProxy(run: Run, url: string): Question {
  const ask = async () =>
    (await isThere(run, `${moduleFolder(url)}/list`))
      ? undefined
      : { without: 'list of golang.org/toolchain' };
  return { name: nameOfProxy(url), ask };
}

function nameOfProxy(url: string): string {
  return `module-proxy ${redactUrl(url)}`;
}

/** Reads only the status. */
async function isThere(run: Run, url: string): Promise<boolean> {
  const { http } = await run.network();
  const response = await http.get({ url, headers: { range: 'bytes=0-0' } });
  for await (const _ of response.body) break;
  if (isAbsent(response.status)) return false;
  if (response.status !== 200 && response.status !== 206) throw badStatus(run, response);
  return true;
}

/** Requests the latest signed tree, from the address that the go command would use. */
async function questionToDatabase(run: Run): Promise<Question> {
  const settings = await run.goSettings();
  const { crypto } = await run.sumdb();
  try {
    const gosumdb = parseGosumdb(settings.GOSUMDB, crypto);
    if (gosumdb === 'off') return { name: 'checksum database', ask: notAsked, off: 'GOSUMDB is "off"' };
    const ask = async () => {
      const base = await chooseSumdbBase(sumdbBases(gosumdb, settings.GOPROXY), (url) => probe(run, url));
      const note = await fetchText(run, `${base}/latest`, LONGEST);
      if (note === undefined) return { without: 'signed tree' };
      openTree(note, gosumdb.key, crypto);
      return undefined;
    };
    return { name: gosumdb.name, ask };
  } catch (error) {
    return { name: 'checksum database', ask: () => Promise.reject(error) };
  }
}

/** Those without an answer after `LIMIT` are silent; their connections are closed when the run ends. */
async function askSideBySide(run: Run, questions: readonly Question[]): Promise<readonly PlaceAsked[]> {
  const begin = run.clock.elapsed();
  const since = () => Math.round(run.clock.elapsed() - begin);
  const answers = new Map<Question, Answer>();
  let defect: { readonly error: unknown } | undefined;
  for (const question of questions) {
    const { ask, off } = question;
    if (off !== undefined) {
      answers.set(question, { kind: 'off', why: off });
      continue;
    }
    ask().then(
      (lacking) => {
        const { without: what } = lacking ?? {};
        answers.set(
          question,
          what === undefined ? { kind: 'good', ms: since() } : { kind: 'without', ms: since(), what },
        );
      },
      (error: unknown) => {
        if (!(error instanceof Problem)) defect = { error };
        else
          answers.set(question, { kind: 'failed', ms: since(), why: error.message, hint: error.hint ?? '' });
      },
    );
  }
  while (answers.size < questions.length && since() < LIMIT && defect === undefined)
    await run.clock.sleep(10);
  if (defect !== undefined) throw defect.error;
  return questions.map((question) => ({
    name: question.name,
    answer: answers.get(question) ?? { kind: 'silent', ms: since() },
  }));
}
