// The content security policy: nothing inline, nothing from other hosts. It is sent as a header, and as a meta element
// for hosts that cannot; only the header can limit who embeds the page.

/** The policy of the meta element. */
export const META_CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  // MapLibre decodes into blobs of its own and needs a worker of this host.
  "worker-src 'self' blob:",
  // The preview of an embed.
  "frame-src 'self'",
  "manifest-src 'self'",
  // Pages in subfolders name the site's root in a base element.
  "base-uri 'self'",
  "form-action 'none'",
  // No text becomes HTML or a script. One policy admits the URL of MapLibre's worker: src/map/renderer/mapLibrePort.ts.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** The policy of the header: only this site may embed its pages. */
export const CONTENT_SECURITY_POLICY = `${META_CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`

/** The policy of the header for the pages in `embed/`: every site may embed them. */
export const EMBED_CONTENT_SECURITY_POLICY = `${META_CONTENT_SECURITY_POLICY}; frame-ancestors *`
