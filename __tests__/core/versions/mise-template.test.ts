import { expect, test } from '@jest/globals';
import { evaluateTemplate } from '../../../src/core/versions/mise-template.ts';

const values = { env: { GO: '1.22.5', MINOR: '22', EMPTY: '' }, vars: { go: '1.21' } };

test.each([
  ['1.22', '1.22'],
  ['', ''],
  ['{{env.GO}}', '1.22.5'],
  ['{{- env.GO -}}', '1.22.5'],
  ['{{ env["GO"] }}', '1.22.5'],
  ["{{ env['GO'] }}", '1.22.5'],
  ['{{ vars.go }}', '1.21'],
  ['1.{{ env.MINOR }}.{{ env.MINOR }}', '1.22.22'],
  ['{{ get_env(name="GO") }}', '1.22.5'],
  ["{{ get_env( name = 'GO', default = '1' ) }}", '1.22.5'],
  ["{{ get_env(name='NONE', default='1.20') }}", '1.20'],
  ["{{ get_env(name='NONE') | default(value='1.20') }}", '1.20'],
  ['{{ env.NONE|default(value="1.20") }}', '1.20'],
  ['{{ env.EMPTY | default(value="1.20") }}', '1.20'],
  ['{{ vars.none | default(value="1.20") }}', '1.20'],
  ['{ not one }', '{ not one }'],
])('%s is %j', (text, expected) => {
  expect(evaluateTemplate(text, values)).toEqual({ kind: 'text', text: expected });
});

test.each([
  ['{{ env.NONE }}', 'NONE'],
  ['{{ env.EMPTY }}', 'EMPTY'],
  ['{{ vars.none }}', 'vars.none'],
  ['{{ get_env(name="NONE") }}', 'NONE'],
  ['{{ env.GO }}{{ env.NONE }}', 'NONE'],
])('%s reads what is not set', (text, name) => {
  expect(evaluateTemplate(text, values)).toEqual({ kind: 'unset', name });
});

test.each([
  ['{{ exec(command="x") }}', 'exec(command="x")'],
  ['{{ env.GO | upper }}', 'env.GO | upper'],
  ['{{ "1.22" }}', '"1.22"'],
  ['{{ }}', ''],
  ['{% if env.GO %}1{% endif %}', '{% if env.GO %}'],
  ['1.22{# why #}', '{# why #}'],
])('%s is more than we evaluate', (text, expression) => {
  expect(evaluateTemplate(text, values)).toEqual({ kind: 'other', expression });
});
