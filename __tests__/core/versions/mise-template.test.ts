import { expect, test } from '@jest/globals';
import { evaluateTemplate } from '../../../src/core/versions/mise-template.ts';

const outer = { GO: '1.22.5', MINOR: '22', EMPTY: '' };
const values = { env: { ...outer, SET: '1.19' }, outer, vars: { go: '1.21' } };

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
  ['{{ "1.22" }}', '1.22'],
  ["{{ '1.' ~ env.MINOR ~ '.3' }}", '1.22.3'],
  ["{{ 'a~b|c' }}", 'a~b|c'],
  ['{{ env.SET }}', '1.19'],
  ['{{ get_env(name="SET", default="1.20") }}', '1.20'],
  ["{{ ' 1.22 ' | trim }}", '1.22'],
  ["{{ 'go1.22' | replace(from='go', to='') | trim }}", '1.22'],
  ["{{ env.NONE | default(value='go1.20') | replace(from='go', to='') }}", '1.20'],
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
  ['{{ env.GO ~ now() }}', 'env.GO ~ now()'],
  ['{{ "1.22" ~ }}', '"1.22" ~'],
  ['{{ ~ env.GO }}', '~ env.GO'],
  ['{{ }}', ''],
  ['{% if env.GO %}1{% endif %}', '{% if env.GO %}'],
  ['1.22{# why #}', '{# why #}'],
])('%s is more than we evaluate', (text, expression) => {
  expect(evaluateTemplate(text, values)).toEqual({ kind: 'other', expression });
});
