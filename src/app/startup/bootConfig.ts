// The settings of a page for boot.ts, which the build writes as JSON to `#boot-config`.

export interface BootConfig {
  /** The path of the entry script. All paths are relative to the site's root. */
  readonly app: string
  /** The query form of the prerendered view. */
  readonly search: string
  /** The parameters that change the markup, with their defaults, as a query. */
  readonly defaults: string
  /** Paths of scripts, styles and data by pane: a value of `view` or `panel`, `compare`, `cluster` or `search`. */
  readonly files: Readonly<Record<string, readonly string[]>>
}
