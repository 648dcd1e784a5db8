import { quote } from '../activate/shell-export.ts';
import { officialTool, slimTool } from '../tool-cache/tool-name.ts';
import type { Finding, FindingCode, Repair } from './finding.ts';

/** What a repair has done, as a sentence. */
export function whatWasDone({ repair }: Pick<Finding, 'repair'>): string {
  switch (repair?.kind) {
    case undefined:
      return '';
    case 'remove':
    case 'remove-of-install':
      return `Removed "${repair.path}".`;
    case 'unset-go-env':
      return `Removed the line ${repair.name}=${repair.value} from "${repair.file}".`;
    case 'remove-tree':
      return `Removed "${repair.place.root}", its marker and its receipt.`;
    case 'rename':
      return `Moved "${repair.path}" to "${repair.to}".`;
    case 'set-modes':
      return 'Gave everything the modes that it was published with.';
    case 'recover':
      return {
        'put back': `Moved "${repair.path}" back to "${repair.at}".`,
        kept: `Kept "${repair.path}" under the name with .old.`,
        removed: `Removed "${repair.path}".`,
      }[repair.outcome];
  }
}

/** The findings whose repair takes a Go away that was installed, or that counted as installed. */
const losses: readonly FindingCode[] = [
  'marker-without-tree',
  'tree-broken',
  'tree-incomplete',
  'link-broken',
];

/** The command that installs again what a repair has removed; `undefined` if nothing is missing. */
export function restoreCommand({ code, repair }: Pick<Finding, 'code' | 'repair'>): string | undefined {
  if (repair?.kind !== 'remove-tree' || !losses.includes(code)) return undefined;
  const { version, arch } = repair.place;
  const origin = flagsOf(repair);
  return ['setup-go-tarball setup --go-version', version, '--architecture', arch, ...origin].join(' ');
}

/** They lead to the tool name of the tree. */
function flagsOf({ place, mirror }: Extract<Repair, { readonly kind: 'remove-tree' }>): readonly string[] {
  if (place.tool === slimTool) return ['--slim'];
  if (place.tool === officialTool) return [];
  return ['--mirrors', mirror === undefined ? 'URL' : quote('sh', mirror)];
}
