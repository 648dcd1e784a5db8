/** Holds only whole trees that are the official release, whoever put them there. */
export const officialTool = 'go';
/** Official trees without `api doc misc test`. */
export const slimTool = 'go-slim';

/** Ours, and setup-go's for base URLs. */
export function isGoTool(name: string): boolean {
  return name === officialTool || name === slimTool || isUnprovedTool(name);
}

/** Trees of one mirror that are not proved official: `go-` and the first 8 hex digits of the SHA-256 of its URL. */
export function isUnprovedTool(name: string): boolean {
  return /^go-[0-9a-f]{8}$/.test(name);
}
