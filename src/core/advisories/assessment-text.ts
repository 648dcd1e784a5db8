import type { Assessment } from './assess.ts';

export interface AssessmentText {
  /** There is something to act on. */
  readonly concern: boolean;
  readonly text: string;
}

/** Older advisories say little about today. Milliseconds. */
const stale = 60 * 24 * 60 * 60 * 1000;

/** One line for people. `pinnedBy`: the file that names the release, if `patch: latest` concerns it and is not set. */
export function assessmentText(
  assessment: Assessment,
  given: { readonly now: number; readonly pinnedBy: string | undefined },
): AssessmentText {
  const { vulnerabilities, supported } = assessment;
  return {
    concern: vulnerabilities.length > 0 || !supported,
    text: [
      vulnerabilitiesText(assessment),
      supportText(assessment),
      patchText(assessment, given.pinnedBy),
      ageText(assessment, given.now),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** `79 known vulnerabilities` */
export function countOf({ vulnerabilities: { length } }: Assessment): string {
  return `${length === 0 ? 'no' : length} known ${length === 1 ? 'vulnerability' : 'vulnerabilities'}`;
}

export function supportText({ release, minor, supported, supportedMinors, newestPatch }: Assessment): string {
  if (supported) return `Go ${minor} is supported.`;
  // Of a supported minor version: the pre-release of one that is out.
  if (supportedMinors.includes(minor)) return `${release} is not supported: ${newestPatch} has replaced it.`;
  return `Go ${minor} is not supported: the supported versions are ${supportedMinors.join(' and ')}.`;
}

function vulnerabilitiesText(assessment: Assessment): string {
  const { release, vulnerabilities, clean } = assessment;
  const has = `${release} has ${countOf(assessment)}`;
  if (vulnerabilities.length === 0) return `${has}.`;
  return clean === undefined ? `${has}, and so has every other release.` : `${has}; ${clean} has none.`;
}

function patchText({ release, newestPatch }: Assessment, pinnedBy: string | undefined): string {
  if (pinnedBy === undefined || newestPatch === release) return '';
  return `With patch: latest, ${pinnedBy} would give ${newestPatch}.`;
}

function ageText({ day }: Assessment, now: number): string {
  const age = now - Date.parse(day);
  if (age <= stale) return '';
  const days = Math.floor(age / (24 * 60 * 60 * 1000));
  return `The advisories are ${days} days old: use a newer version of setup-go-tarball, or advisories-refresh.`;
}
