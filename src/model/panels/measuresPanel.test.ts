import { expect, test } from 'vitest'
import { MEASURES } from '../../../tests/support/data/dataset'
import { getClustersFor } from '../../../tests/support/data/search'
import { CLUSTERS, selectCountedMeasures } from '../../../tests/support/data/sourceTables'
import { isBeforeProgramme } from '../../domain/cluster/measure'
import { selectMeasuresPanel } from './measuresPanel'

const sourcesById = new Map(MEASURES.sources.map(s => [s.id, s]))

test.each(['', '?city=510100', '?level=national&industry=equipment,materials', '?q=外星飞碟'])(
  'the panel of "%s" counts the measures of the source table, each with its source',
  search => {
    const selection = getClustersFor(search)
    const panel = selectMeasuresPanel(MEASURES.directions, MEASURES.measures, sourcesById, selection, [])
    const selectedRecords = CLUSTERS.filter(c => selection.some(({ id }) => id === c.id))
    expect(panel.total).toBe(selectedRecords.reduce((sum, c) => sum + selectCountedMeasures(c).length, 0))
    expect(panel.total + panel.beforeProgramme).toBe(selectedRecords.reduce((sum, c) => sum + c.measures.length, 0))
    for (const { counts, beforeProgramme, rows } of panel.directions) {
      expect(counts.delivered + counts.announced + counts.planned + beforeProgramme).toBe(rows.length)
      expect(rows.slice(rows.length - beforeProgramme).every(row => isBeforeProgramme(row.measure))).toBe(true)
      for (const row of rows) expect(row.source, row.key).not.toBeNull()
    }
  },
)
