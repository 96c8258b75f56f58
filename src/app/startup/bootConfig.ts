// The settings of a page for boot.ts, as JSON in `#boot-config`; the build writes them.

export interface BootConfig {
  /** The app's entry script. All addresses count from the site's root. */
  readonly app: string
  /** The query form of the view that the page was built with. */
  readonly search: string
  /** Every parameter that changes what is shown, with its default, as a query. */
  readonly defaults: string
  /** Scripts, styles and data that a part of the view needs besides the entry script, by its name in the link. */
  readonly files: Readonly<Record<string, readonly string[]>>
}
