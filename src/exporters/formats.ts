// All download formats. They are loaded after a click, never with the page.
import { changesIcsExporter } from './changesIcsExporter'
import { changesCsvExporter, csvExporter, measuresCsvExporter, targetsCsvExporter } from './csvExporters'
import type { Exporter } from './exporter'
import { geoJsonCountiesExporter, geoJsonPointsExporter } from './geoJsonExporters'
import { icsExporter } from './icsExporter'
import { jsonExporter } from './jsonExporter'
import { mapPngExporter, mapSvgExporter } from './mapExporters'
import { xlsxExporter } from './xlsxExporter'

/** In the order of their buttons. `countRows` of a format decides whether it applies to a view. */
export const FORMATS: readonly Exporter[] = [
  targetsCsvExporter,
  measuresCsvExporter,
  changesCsvExporter,
  csvExporter,
  xlsxExporter,
  jsonExporter,
  geoJsonCountiesExporter,
  geoJsonPointsExporter,
  mapSvgExporter,
  mapPngExporter,
  changesIcsExporter,
  icsExporter,
]
