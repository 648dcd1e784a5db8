import { expect } from '@jest/globals';
import { createActions } from '../support/act.ts';
import { findAct } from '../support/act-program.ts';
import { installGo } from '../support/installed-go.ts';
import { testUnless } from '../support/test-unless.ts';

testUnless(findAct().missing)('a step under act finds the Go of the tool cache and hands it on', async () => {
  using actions = createActions();
  installGo(actions.toolCache, { release: 'go1.22.12' });
  const { succeeded, output } = await actions.run('smoke');
  expect({ succeeded, output }).toEqual({ succeeded: ['smoke/smoke'], output });
  expect(output).toContain('Summary - ### Go 1.22.12\n');
  expect(output).toContain(
    '\n| Requested | `1.22` (go-version) |\n| Installed | found in the tool cache |\n',
  );
});
