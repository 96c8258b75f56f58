// Texts of the programme page around the first notice and the figures of the province, in English.
import type { contextMessages as zh } from '../zh/context'
import { formatClusterCount } from './numbers'

export const contextMessages: typeof zh = {
  contents: 'On this page',
  approachSource: 'Sichuan Online, July 2023; our translation',
  keywords: '“County” and “distinctive”',
  reasonsAndWeaknesses: 'Why it is done, and where clusters fall short',
  reasons: 'Why it is done',
  weaknesses: 'Where they fall short',
  duties: 'What prefectures have to do',
  dutiesNote:
    'From the notice of the first list (2023): what the Sichuan Department of Economy and Information Technology asks of the prefectures.',
  quotas: 'How many a province may recommend',
  county: 'County economies: one main industry for each county',
  baselineDate: asOf => `Figures of ${asOf}`,
  baselineNote:
    'The two years do not use the same measure. In 2023 the report gives industrial value added and compares with the national average; in 2024 it is GDP and the provincial average. Do not subtract one from the other.',
  policySince: 'Policy since then',
  funds: 'Money',
  fundsNote: 'How much each cluster received was not found.',
  document: number => `document ${number}`,
  noDocument: 'document number not found',
  firms: 'The ladder of SRDI firms',
  firmsNote: 'Numbers by county were not found.',
  province: 'Other figures of the province',
  prefectureCounts: 'What prefectures count themselves',
  prefectureCountsNote:
    'Each prefecture decides what it counts, and may count other programmes too. Neither add these numbers to ours nor subtract them. For the other prefectures none were found.',
  recordedCount: count => `${formatClusterCount(count)} recorded here`,
}
