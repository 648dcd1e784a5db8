import { expect, test } from '@jest/globals';
import { sectionEnd, sectionStart } from '../../../src/hosts/gitlab/section.ts';
import { readLog } from '../../support/gitlab.ts';

test('the marks, as GitLab documents them', () => {
  const section = { name: 'setup_go_1', title: 'go env', time: 1_700_000_000_999 };
  expect(sectionStart(section)).toBe(
    '\u001b[0Ksection_start:1700000000:setup_go_1[collapsed=true]\r\u001b[0Kgo env\n',
  );
  expect(sectionEnd(section)).toBe('\u001b[0Ksection_end:1700000000:setup_go_1\r\u001b[0K\n');
});

test('a title of several lines stays in the title', () => {
  const [name, time] = ['x', 0];
  const text = `${sectionStart({ name, title: 'a\nb', time })}inside\n${sectionEnd({ name, time })}`;
  expect(readLog(text)).toEqual({
    lines: [],
    sections: [expect.objectContaining({ name: 'x', title: 'a b', collapsed: true, lines: ['inside'] })],
  });
});
