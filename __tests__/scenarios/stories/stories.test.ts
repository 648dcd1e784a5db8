/**
 * The main stories as each host tells them, word for word: a change of wording is seen as a whole, and reviewed.
 * UPDATE_STORIES=1 writes the texts anew.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runJob } from '../../support/gitlab.ts';
import {
  builtFolder,
  type Outcome,
  type Place,
  runShell,
  runStep,
  type StepOutcome,
} from '../../support/product.ts';
import { openScenario } from '../../support/scenario.ts';
import { compareWithExpected, expectedFolder, normalise } from './golden.ts';
import { type Story, type StoryHost, stories, storyHosts, type Told } from './stories.ts';

const told = storyHosts.flatMap((host) =>
  stories.filter(({ hosts = storyHosts }) => hosts.includes(host)).map((story) => ({ host, story })),
);

describe.each(storyHosts)('%s', (host) => {
  test.each(told.filter((each) => each.host === host).map(({ story }) => story))('$name', async (story) => {
    compareWithExpected(`${host}/${story.name}`, await tell(story, host));
  });
});

test('every text is one of a story', () => {
  const files = readdirSync(expectedFolder, { recursive: true, encoding: 'utf8' });
  const names = told.map(({ host, story }) => `${host}/${story.name}.txt`);
  expect(files.filter((name) => name.endsWith('.txt')).sort()).toEqual(names.sort());
});

async function tell(story: Story, host: StoryHost): Promise<string> {
  await using scenario = await openScenario('story');
  const { place } = scenario;
  const given = await story.prepare(scenario);
  const sections = host === 'github' ? await tellStep(place, given) : await tellLine(place, given, host);
  const names = new Map([
    [place.root, '<place>'],
    [builtFolder, '<dist>'],
    ...Object.entries(given.names ?? {}),
  ]);
  const text = normalise(`${sections.join('\n').trimEnd()}\n`, names);
  return story.withoutDebug ? text.replaceAll(/^::debug::.*\n/gm, '') : text;
}

async function tellStep(place: Place, { inputs, env = {} }: Told): Promise<readonly string[]> {
  const step = await runStep(place, inputs, { env });
  const given = Object.entries(inputs).map(([name, value]) => `  ${name}: ${value}`);
  return [
    ['uses: setup-go-tarball', 'with:', ...given, ''].join('\n'),
    ...outcomeSections(step),
    ...fileSections(step),
  ];
}

async function tellLine(
  place: Place,
  { inputs, flags = [], env = {} }: Told,
  host: StoryHost,
): Promise<readonly string[]> {
  const args = ['setup', ...Object.entries(inputs).map(([name, value]) => `--${name}=${value}`), ...flags];
  const outcome =
    host === 'gitlab'
      ? await runJob(place, args, { env })
      : await runShell(place, args, { RUNNER_TOOL_CACHE: place.toolCache, ...env });
  return [`$ setup-go-tarball ${args.join(' ')}\n`, ...outcomeSections(outcome)];
}

function outcomeSections({ code, stdout, stderr }: Outcome): readonly string[] {
  return [`exit code ${code}\n`, section('standard output', stdout), section('standard error', stderr)];
}

function fileSections({ env, path, outputs, summary }: StepOutcome): readonly string[] {
  const lines = (values: Readonly<Record<string, string>>) =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${value}\n`)
      .join('');
  return [
    section('GITHUB_ENV', lines(env)),
    section('GITHUB_PATH, first wins', path.map((folder) => `${folder}\n`).join('')),
    section('GITHUB_OUTPUT', lines(outputs)),
    section('GITHUB_STEP_SUMMARY', summary),
  ];
}

function section(title: string, text: string): string {
  return text === '' ? `--- ${title}: nothing\n` : `--- ${title}\n${text}`;
}
