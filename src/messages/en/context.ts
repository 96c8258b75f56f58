// Texts of the programme page around the first notice and the figures of the province, in English.
import * as province from '#dataset/province.json'
import type { contextMessages as zh } from '../zh/context'
import { formatClusterCount } from './numbers'

export const contextMessages: typeof zh = {
  contents: 'On this page',
  approachSource: province.approachSourceEn,
  keywords: '“County” and “distinctive”',
  reasonsAndWeaknesses: 'Why it is done, and where clusters fall short',
  reasons: 'Why it is done',
  weaknesses: 'Where they fall short',
  duties: 'What prefectures have to do',
  dutiesNote: province.dutiesNoteEn,
  quotas: 'How many a province may recommend',
  county: 'County economies: one main industry for each county',
  baselineDate: asOf => `Figures of ${asOf}`,
  baselineNote: province.baselineNoteEn,
  policySince: 'Policy since then',
  funds: 'Money',
  fundsNote: 'How much each cluster received was not found.',
  document: number => `document ${number}`,
  noDocument: 'document number not found',
  firms: 'The ladder of SRDI firms',
  firmsNote: 'Numbers by county were not found.',
  province: `Other figures of the ${province.divisionEn}`,
  prefectureCounts: 'What prefectures count themselves',
  prefectureCountsNote:
    'Each prefecture decides what it counts, and may count other programmes too. Neither add these numbers to ours nor subtract them. For the other prefectures none were found.',
  recordedCount: count => `${formatClusterCount(count)} recorded here`,
}
