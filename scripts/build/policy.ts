// What the page may load: nothing inline, nothing from elsewhere. Sent as a header and, where a host cannot, as a meta
// element. There is no frame-ancestors: a meta element cannot carry it, and others may embed the map.

export const POLICY = [
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
].join('; ')
