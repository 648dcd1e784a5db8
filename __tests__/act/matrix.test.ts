/** The recipe: one job lists the versions, the other has a leg for each. */
import { expect } from '@jest/globals';
import { createActions } from '../support/act.ts';
import { findAct } from '../support/act-program.ts';
import { blocksOf } from '../support/documents.ts';
import { miniGo } from '../support/mini-go.ts';
import { offer, openScenario } from '../support/scenario.ts';
import { testUnless } from '../support/test-unless.ts';

testUnless(findAct().missing)('matrix-versions of one job is the matrix of another', async () => {
  await using scenario = await openScenario('act-matrix');
  const mirrors = offer(
    await scenario.mirror(),
    ['1.99.2', '1.98.7', '1.97.3'].map((version) => miniGo(`go${version}`)),
  );
  const recipe =
    blocksOf('docs/recipes.md').find(({ text }) => text.startsWith('# One job lists the versions'))?.text ??
    '';
  const workflow = recipe
    .replaceAll(/\n( *)with:\n/g, (line, indent: string) => `${line}${indent}  mirrors: ${mirrors}\n`)
    .replace('go test ./...', 'go version');
  expect(workflow).toContain('matrix-versions: from-go-mod');
  using actions = createActions({
    '.github/workflows/matrix.yml': workflow,
    'go.mod': 'module x\n\ngo 1.98\n',
  });
  const { succeeded, failed, output } = await actions.run('matrix');
  expect({ succeeded: succeeded.length, failed, output }).toEqual({ succeeded: 3, failed: [], output });
  for (const version of ['1.98.7', '1.99.2']) expect(output).toContain(`go version go${version} `);
  expect(output).not.toContain('go1.97.3');
});
