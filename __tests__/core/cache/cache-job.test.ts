import { describe, expect, test } from '@jest/globals';
import { jobId, jobOf } from '../../../src/core/cache/cache-job.ts';

describe('on GitHub', () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'test', ImageOS: 'ubuntu24' };

  test.each([
    [{ GITHUB_REF_NAME: 'main' }, { branch: 'main', base: undefined }],
    [
      { GITHUB_REF_NAME: '12/merge', GITHUB_HEAD_REF: 'topic', GITHUB_BASE_REF: 'main' },
      { branch: 'topic', base: 'main' },
    ],
    [{}, { branch: '', base: undefined }],
  ])('branches of %j', (more, expected) => {
    const job = jobOf({ ...env, ...more }, { matrix: '{}', defaultBranch: 'trunk' });
    expect(job).toMatchObject({ ...expected, defaultBranch: 'trunk' });
  });

  test('leg, run and image', () => {
    const more = { GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' };
    expect(jobOf({ ...env, ...more }, { matrix: '{}', defaultBranch: undefined })).toMatchObject({
      leg: 'CI\ntest\n{}',
      run: '7-2',
      image: 'ubuntu24',
    });
    expect(jobId({ ...env, ...more })).toBe('7-2-test');
  });
});

test('on GitLab, where the name of a job has its values in the matrix', () => {
  const env = {
    GITLAB_CI: 'true',
    CI_JOB_NAME: 'test: [1.26]',
    CI_JOB_ID: '4711',
    CI_COMMIT_REF_NAME: 'topic',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release/1',
    CI_DEFAULT_BRANCH: 'main',
    CI_JOB_IMAGE: 'golang:1.26',
  };
  expect(jobOf(env, { matrix: '', defaultBranch: undefined })).toEqual({
    leg: 'test: [1.26]\n',
    branch: 'topic',
    base: 'release/1',
    defaultBranch: 'main',
    run: '4711',
    image: 'golang:1.26',
  });
  expect(jobId(env)).toBe('gitlab-4711');
  expect(jobOf({ GITLAB_CI: 'true' }, { matrix: '', defaultBranch: undefined }).base).toBeUndefined();
});

test('of another system nothing is known but what is said', () => {
  expect(jobOf({ CI: 'true' }, { matrix: 'lint', defaultBranch: undefined })).toEqual({
    leg: 'lint',
    branch: '',
    base: undefined,
    defaultBranch: undefined,
    run: '',
    image: '',
  });
});
