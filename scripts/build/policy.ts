// What a page may load: nothing inline, nothing from elsewhere.

/** MapLibre decodes into blobs of its own and needs a worker from this host; a page below names the site's root as base. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ')
