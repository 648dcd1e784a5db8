/** The recipe for GitLab: a child pipeline is made from what `matrix` prints. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { blocksOf } from '../support/documents.ts';
import { createProject, whyNoPipeline } from '../support/gitlab-ci-local.ts';
import { root } from '../support/goinstall.ts';
import { miniGo } from '../support/mini-go.ts';
import { builtFolder } from '../support/product.ts';
import { offer, openScenario } from '../support/scenario.ts';
import { testUnless } from '../support/test-unless.ts';

testUnless(whyNoPipeline)('a job for each version from go.mod up to the newest', async () => {
  await using scenario = await openScenario('gitlab-matrix');
  const mirror = await scenario.mirror();
  const url = offer(
    mirror,
    ['1.99.2', '1.98.7', '1.97.3'].map((version) => miniGo(`go${version}`)),
  );
  const recipe =
    blocksOf('docs/recipes.md').find(({ text }) => text.startsWith('# .gitlab-ci.yml'))?.text ?? '';
  using project = createProject('matrix');
  cpSync(join(root, 'goinstall.sh'), join(project.folder, 'goinstall.sh'));
  project.commit({
    'go.mod': 'module x\n\ngo 1.98.0\n',
    '.gitlab-ci.yml': recipe.replace(/^ {4}- curl .*\n/m, ''),
    '.gitlab/go-test.yml': 'go-test:\n  script:\n    - echo "this is $SETUP_GO_VERSION"\n',
  });
  const { code, failed, output } = await project.run({
    env: { GOINSTALL_BUNDLE: builtFolder, SETUP_GO_MIRRORS: url },
    variables: { GOINSTALL_BUNDLE: builtFolder, SETUP_GO_MIRRORS: url },
  });
  expect({ code, failed, output }).toEqual({ code: 0, failed: [], output });
  const made = readFileSync(join(project.folder, 'go-versions.yml'), 'utf8');
  expect(made).toContain('- SETUP_GO_VERSION: ["1.98.7","1.99.2"]\n');
  for (const version of ['1.98.7', '1.99.2']) expect(output).toContain(`this is ${version}`);
  expect(output).not.toContain('this is 1.97');
});
