// The settings of an embedded page for embedBoot.ts, and what that script leaves for embed.tsx.

/** Written by the build as JSON to `#boot-config`. */
export interface EmbedBootConfig {
  /** The path of the entry script below the site's root. */
  readonly app: string
  /** The day of the prerendered view. */
  readonly day: string
  /** Paths of the files that every view needs. */
  readonly data: readonly string[]
  /** Path of the file of a cluster, with `*` for its id. */
  readonly clusterFile: string
}

declare global {
  interface Window {
    /** Returns the messages since the page was opened, and stops keeping them. */
    takeEmbedMessages?: () => readonly MessageEvent[]
  }
}
