/** Chunks and data are waited for no longer; then their parts say that they are on the way, and links are not mended. */
const MAX_WAIT_MS = 2500

/** Resolves to null when the wait is over. */
export const patience = (): Promise<null> => new Promise(done => setTimeout(done, MAX_WAIT_MS, null))
