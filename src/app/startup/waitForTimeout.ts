/** Chunks and data are waited for no longer; then their parts say that they are on the way, and links are not mended. */
const MAX_WAIT_MS = 2500

/** Resolves to null when the wait is over. */
export const waitForTimeout = (): Promise<null> => new Promise(resolve => setTimeout(resolve, MAX_WAIT_MS, null))
