const TIMEOUT_MS = 2500

/** Resolves to null after the time that a start may wait for data or code; parts that are late then show a fallback. */
export const waitForTimeout = (): Promise<null> => new Promise(resolve => setTimeout(resolve, TIMEOUT_MS, null))
