/**
 * The line that starts a section of the job's log, collapsed at first
 * (https://docs.gitlab.com/ci/jobs/job_logs/#create-custom-collapsible-sections). GitLab recognizes it by the carriage
 * return and the escape sequence after it; `plainText` removes both from other text.
 */
export function sectionStart(section: {
  /** Letters, digits, `_`, `.` and `-`. */
  readonly name: string;
  /** One line, safe to show. */
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}): string {
  const { name, title, time } = section;
  return `${mark('start', { name: `${name}[collapsed=true]`, time })}${title.replaceAll('\n', ' ')}\n`;
}

export function sectionEnd(section: { readonly name: string; readonly time: number }): string {
  return `${mark('end', section)}\n`;
}

function mark(
  kind: 'start' | 'end',
  { name, time }: { readonly name: string; readonly time: number },
): string {
  return `\u001b[0Ksection_${kind}:${Math.floor(time / 1000)}:${name}\r\u001b[0K`;
}
