/** The tool name for complete trees of official releases. Other programs use it too. */
export const officialTool = 'go';
/** The tool name for official trees without `api doc misc test`. */
export const slimTool = 'go-slim';

/** Whether it is one of our tool names, or one of setup-go's for base URLs. */
export function isGoTool(name: string): boolean {
  return name === officialTool || name === slimTool || isUnprovedTool(name);
}

/** The tool name for trees of one mirror that are not proven official: `go-` and 8 hex digits of its URL's SHA-256. */
export function isUnprovedTool(name: string): boolean {
  return /^go-[0-9a-f]{8}$/.test(name);
}
