// All download formats. They are loaded after a click, never with the page.
import { csvExporter } from './csvExporter'
import type { Exporter } from './exporter'

/** In the order of their buttons. */
export const FORMATS: readonly Exporter[] = [csvExporter]
