// The search as the app holds it, over the published data.
import { parseSearchTables } from '../../src/data/searchTables'
import { buildSpeller } from '../../src/domain/spelling'
import { atOnce } from '../../src/domain/steps'
import { suggestIndexSteps } from '../../src/domain/suggest'
import type { Dataset } from '../../src/model/dataset'
import { selectSuggestions, suggestionsOf } from '../../src/model/suggestions'
import { DATA } from './dataset'
import { published } from './records'

export const TABLES = parseSearchTables(JSON.parse(published('data/search.json'))).value
export const suggestIndexOf = (data: Dataset) =>
  atOnce(suggestIndexSteps(suggestionsOf(data, TABLES), buildSpeller(TABLES.spelling)))

const index = suggestIndexOf(DATA)
export const suggestionsFor = (query: string) => selectSuggestions(index, query)
