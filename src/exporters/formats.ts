// Every format on offer, in the order of their buttons. It comes after a reader's press, never with the first view.
import { csv } from './csv'
import type { Exporter } from './exporter'

export const FORMATS: readonly Exporter[] = [csv]
