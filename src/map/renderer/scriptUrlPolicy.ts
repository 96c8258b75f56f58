// The Trusted Types policy of the site: only workers of this build may start.

const allowedUrls = new Set<string>()
let isCreated = false

/**
 * Allows the URL of a worker. The policy is created once; that fails where a browser extension has defined the default policy,
 * which then decides.
 */
export function allowScriptUrl(url: string): void {
  allowedUrls.add(url)
  if (isCreated) return
  isCreated = true
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown }
  }
  try {
    trustedTypes?.createPolicy('default', { createScriptURL: url => (allowedUrls.has(url) ? url : null) })
  } catch (error) {
    console.warn(error)
  }
}
