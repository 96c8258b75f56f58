// Every format on offer, in the order of their buttons. It comes after a reader's press, never with the initial load.
import { csvExporter } from './csvExporter'
import type { Exporter } from './exporter'

export const FORMATS: readonly Exporter[] = [csvExporter]
