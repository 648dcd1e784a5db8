/** The formats of version files. The rules by which a file has one are in docs/version-files.md. */
export type VersionFileFormat = 'go.mod' | 'tool-versions' | 'mise' | 'plain';

/** By the file's name; if that says nothing, by its content. */
export function formatOf(path: string, text: string): VersionFileFormat {
  return formatOfName(path) ?? formatOfContent(text);
}

/** `undefined` for a name that could be of any format. */
function formatOfName(path: string): VersionFileFormat | undefined {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  if (/\.(?:mod|work)$/.test(name)) return 'go.mod';
  if (/\.tool-versions$/.test(name)) return 'tool-versions';
  if (/(?:^|\.)go-version$/.test(name)) return 'plain';
  if (/\.toml$/.test(name)) return 'mise';
  return undefined;
}

function formatOfContent(text: string): VersionFileFormat {
  if (/^\s*(?:\[+\s*tools\b|tools\s*[.=])/m.test(text)) return 'mise';
  if (/^\s*(?:module\s+\S|toolchain\s+(?:go\d|default\b)|use\s*[(.])/m.test(text)) return 'go.mod';
  if (/^\s*(?:golang|go)\s+\S/m.test(text)) return 'tool-versions';
  return 'plain';
}
