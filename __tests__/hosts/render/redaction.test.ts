import { describe, expect, test } from '@jest/globals';
import { createRedaction } from '../../../src/hosts/render/redaction.ts';

describe('the one way out', () => {
  test('knows the secrets of the environment and of the flags', () => {
    const { redact } = createRedaction(
      { CI_JOB_TOKEN: 'of-the-job', PLAIN: 'plain' },
      { token: 'of-a-flag' },
    );
    expect(redact('of-the-job plain of-a-flag')).toBe('*** plain ***');
  });

  test('knows the passwords of addresses in either', () => {
    const { redact } = createRedaction(
      { GOPROXY: 'https://u:pass-one@x.test' },
      { mirrors: 'http://u:pass-two@x.test' },
    );
    expect(redact('pass-one pass-two')).toBe('*** ***');
  });

  test('learns more, before and after it was first asked', () => {
    const { mask, redact } = createRedaction({});
    mask('early');
    expect(redact('early late')).toBe('*** late');
    mask('late');
    expect(redact('early late')).toBe('*** ***');
  });

  test('takes the credentials off addresses, and the effect off control characters', () => {
    const { redact } = createRedaction({});
    expect(redact('https://u:p@x.test/?q=1 \u001b[31mred\u0007')).toBe(
      'https://x.test/?q=… \ufffd[31mred\ufffd',
    );
  });

  test('what one was told, another does not know', () => {
    createRedaction({}).mask('secret-of-one');
    expect(createRedaction({}).redact('secret-of-one')).toBe('secret-of-one');
  });
});
