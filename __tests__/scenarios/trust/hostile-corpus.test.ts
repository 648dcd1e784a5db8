/** The built product and the hostile corpus: the first archive of each class, with the digest that its mirror vouches for. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { corpus } from '../../support/hostile-archives/corpus.ts';
import type { HostileArchive } from '../../support/hostile-archives/hostile-archive.ts';
import { type MiniGo, miniGo, sha256 } from '../../support/mini-go.ts';
import { runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';
import { whyNoTar } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

function firstOfEach(format: HostileArchive['format']): readonly HostileArchive[] {
  const those = corpus.filter((archive) => archive.format === format && archive.verdict.kind === 'refused');
  return those.filter(({ group }, index) => those.findIndex((each) => each.group === group) === index);
}

for (const { group, what, bytes, verdict } of firstOfEach('tar.gz'))
  testUnless(whyNoTar)(`setup, ${group}: ${what}`, async () => {
    await using scenario = await openScenario('hostile');
    const mirror = await scenario.mirror();
    const content = Buffer.from(bytes());
    const archive: MiniGo = { ...miniGo('go1.99.1'), bytes: content, sha256: sha256(content) };
    const before = allOf(scenario);

    const step = await scenario.step({ 'go-version': '1.99.1', mirrors: offer(mirror, [archive]) });

    const code = verdict.kind === 'refused' ? (verdict.code ?? 'ARCHIVE_REFUSED') : '';
    expect(step).toMatchObject({ code: 1, annotations: [{ title: code }], env: {}, path: [], outputs: {} });
    expect(scenario.leftBehind()).toEqual([]);
    expect(allOf(scenario)).toEqual(before);
  });

for (const { group, what, bytes, verdict } of firstOfEach('zip'))
  testUnless('')(`verify, ${group}: ${what}`, async () => {
    await using scenario = await openScenario('hostile');
    const { place } = scenario;
    const archive = join(place.workspace, 'go1.99.1.windows-amd64.zip');
    writeFileSync(archive, bytes());
    const before = allOf(scenario);

    const { code, stderr } = await runShell(place, ['verify', archive], {
      GOSUMDB: 'off',
      RUNNER_TOOL_CACHE: place.toolCache,
    });

    expect(code).toBe(1);
    expect(stderr).toContain(verdict.kind === 'refused' ? (verdict.code ?? 'ARCHIVE_REFUSED') : '');
    expect(scenario.leftBehind()).toEqual([]);
    expect(allOf(scenario)).toEqual(before);
  });

/** Everything outside the tool cache, where a job has records of its own, and the runner's files. */
function allOf({ place }: Scenario): readonly string[] {
  return place.tree(place.root).filter((path) => !/^(?:tools\/|runner-)/.test(path));
}
