// Messages between a frame and the page around it. The frame never posts to '*': it knows the origin of the host from its
// address, or from the first hello of its parent. Messages of other windows or origins are ignored. public/embed/host-1.js
// is the other side.

/** The host asks for heights, or with `wants: 'camera'` for the camera alone. */
export const HELLO_TYPE = 'cluster-map:hello'
/** The frame reports its height in CSS pixels: `{ type, height }`. */
export const HEIGHT_TYPE = 'cluster-map:height'
/** The frame reports the camera of its map to a page of the same site: `{ type, at }`. */
export const CAMERA_TYPE = 'cluster-map:camera'

interface HostOptions {
  /** The only origin that is answered; null for that of the first hello. */
  readonly expectedOrigin: string | null
  /** Called once, when the host is known and asks for heights. */
  readonly onHeightRequest: () => void
}

/** The connection to the page around the frame. */
export interface Host {
  /** Posts to the known host; does nothing while there is none. */
  readonly post: (type: string, content: Readonly<Record<string, unknown>>) => void
  /** True for a host of the same site. */
  readonly isSameSite: () => boolean
}

/** Follows the messages of the parent window, those that arrived before this script included. */
export function connectHost({ expectedOrigin, onHeightRequest }: HostOptions): Host {
  let hostOrigin: string | null = null
  const onMessage = (event: MessageEvent) => {
    if (event.source !== window.parent || window.parent === window || hostOrigin) return
    const { type, wants } = (event.data ?? {}) as { type?: unknown; wants?: unknown }
    if (type !== HELLO_TYPE) return
    // A page from a file or in a sandbox has no origin that a message could name.
    if (event.origin === 'null' || (expectedOrigin && event.origin !== expectedOrigin)) return
    hostOrigin = event.origin
    if (wants !== 'camera') onHeightRequest()
  }
  for (const event of window.takeEmbedMessages?.() ?? []) onMessage(event)
  addEventListener('message', onMessage)
  return {
    post: (type, content) => {
      if (hostOrigin) window.parent.postMessage({ type, ...content }, hostOrigin)
    },
    isSameSite: () => hostOrigin === location.origin,
  }
}
