import type { IgnoredFailure, InstallOf } from '../../core/events/event.ts';
import type { InstallEvent, LookupKind } from './install-event-text.ts';
import { debug, info, type Line, warning, without } from './line.ts';

/**
 * Nearly every run only looks a Go up and activates it: the words for everything else are loaded when the first such
 * event comes. Lines that come meanwhile wait for it, so that they keep their order.
 */
export interface Narrator {
  hear(event: InstallOf): void;
  /** Resolves when everything that was heard is shown. */
  caughtUp(): Promise<void>;
}

export function createNarrator(show: (line: Line) => void): Narrator {
  let installText: ((event: InstallEvent) => Line | undefined) | undefined;
  let loading: Promise<void> | undefined;
  const waiting: InstallOf[] = [];
  const tell = (event: InstallOf) => {
    const line = isOfLookup(event) ? lookupEventText(event) : installText?.(event);
    const { install } = event;
    if (line !== undefined) show(install ? { ...line, text: `${install}: ${line.text}` } : line);
  };
  const load = async () => {
    installText = (await import('./install-event-text.ts')).installEventText;
    for (const event of waiting.splice(0)) tell(event);
  };
  return {
    hear(event) {
      if (event.kind === 'bytes') return; // the progress of a download is shown by createProgress
      if (installText !== undefined || (loading === undefined && isOfLookup(event))) return tell(event);
      waiting.push(event);
      loading ??= load();
    },
    caughtUp: () => loading ?? Promise.resolve(),
  };
}

type LookupEvent = Extract<InstallOf, { readonly kind: LookupKind }>;

const lookupKinds: Readonly<Record<LookupKind, true>> = {
  requested: true,
  'version-file-read': true,
  found: true,
  'tree-broken': true,
  'tree-removed': true,
  activated: true,
  remark: true,
  assessed: true,
  ignored: true,
  trace: true,
};

function isOfLookup(event: InstallOf): event is LookupEvent {
  return event.kind in lookupKinds;
}

/** The words for an event. Not yet redacted. */
function lookupEventText(event: LookupEvent): Line {
  switch (event.kind) {
    case 'requested':
      return info(`Go ${event.request} (${event.source})`);
    case 'version-file-read':
      return debug(`Read "${event.path}"`);
    case 'found':
      return info(foundText(event));
    case 'tree-broken':
      return warning(
        `Skipping ${event.tool} ${event.version} in the tool cache at "${event.root}": ${event.why}`,
      );
    case 'tree-removed':
      return info(`Another run has just removed "${event.root}"`);
    case 'activated':
      return debug(`Exporting ${event.variables.join(', ')}; PATH begins with ${event.paths.join(', ')}`);
    case 'remark':
    case 'assessed':
      return { level: event.level, text: event.message };
    case 'ignored':
      return debug(`${ignoredText[event.what]}: ${event.message}`);
    case 'trace':
      return debug(event.message);
  }
}

const ignoredText: Readonly<Record<IgnoredFailure, string>> = {
  'path-entry': 'Skipping a folder of PATH',
  'last-use': 'Could not record last use',
  staging: 'Could not remove the staging folder',
  rollback: 'Could not roll back the commit',
  'attempt-end': 'Could not record the end of this attempt',
  'install-dir-recovery': 'Could not recover an earlier install',
  'start-up-file': 'Could not read a start-up file',
  'real-path': 'Could not resolve a link',
  'first-run': 'Could not start it in a clean environment',
};

function foundText(event: Extract<InstallOf, { readonly kind: 'found' }>): string {
  const where = event.tool === '' ? '' : ' in the tool cache';
  const trust =
    event.trust === 'unrecorded' ? 'unrecorded: not installed by setup-go-tarball' : `trust ${event.trust}`;
  return `Found ${event.release}${where} at "${event.root}" (${trust})${without(event.lacks)}`;
}
