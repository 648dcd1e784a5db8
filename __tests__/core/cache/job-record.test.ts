import { expect, test } from '@jest/globals';
import { type JobRecord, parseRecord, printRecord } from '../../../src/core/cache/job-record.ts';

const record: JobRecord = {
  job: 'gitlab-7',
  since: 1000,
  modules: '/p/.setup-go/mod',
  build: '',
  restored: ['00/a-a', '00/b-d'],
  newest: 500,
  modulesModified: 400,
};

test('arrives as it was written', () => {
  expect(parseRecord(printRecord(record), 'gitlab-7')).toEqual(record);
});

test.each([
  '',
  'null',
  '{}',
  JSON.stringify({ ...record, job: 'gitlab-8' }),
  JSON.stringify({ ...record, since: '1000' }),
  JSON.stringify({ ...record, build: undefined }),
  JSON.stringify({ ...record, restored: [1] }),
])('%j is none of this job', (text) => {
  expect(parseRecord(text, 'gitlab-7')).toBeUndefined();
});
