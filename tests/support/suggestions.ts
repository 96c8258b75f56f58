// The search as the app holds it, over the published data.
import { parseSearchTables } from '../../src/data/searchTables'
import { buildSpeller } from '../../src/domain/spelling'
import { atOnce } from '../../src/domain/steps'
import { suggestIndexSteps } from '../../src/domain/suggest'
import { selectSuggestions, suggestionSteps } from '../../src/model/suggestions'
import { DATA } from './dataset'
import { published } from './records'

const tables = parseSearchTables(JSON.parse(published('data/search.json'))).value
const index = atOnce(suggestIndexSteps(atOnce(suggestionSteps(DATA, tables)), buildSpeller(tables.spelling)))

export const suggestionsFor = (query: string) => selectSuggestions(index, query)
