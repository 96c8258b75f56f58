// What the page may load: nothing inline, nothing from elsewhere. Sent as a header and, where a host cannot, as a meta
// element, which cannot say who may embed the page.

/** The policy of the meta element. */
export const META_CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  // MapLibre decodes into blobs of its own and needs a worker from this host.
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  // Pages below the first one say with a base element where the files are.
  "base-uri 'self'",
  "form-action 'none'",
  // No text becomes HTML or a script. The one policy lets the address of MapLibre's worker through: src/map/renderer/mapLibrePort.ts.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** The policy of the header: the same, and only this site may embed its pages. */
export const CONTENT_SECURITY_POLICY = `${META_CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`
