// One recognition in words, for every view that lists recognitions.
import { clusterMessages } from '#messages/cluster'
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import { LEVEL, STATUS } from '#messages/words'
import type { Recognition } from '../domain/recognition/recognition'
import type { RecognitionList } from '../domain/recognition/recognitionList'
import type { RecognitionStatus } from '../domain/recognition/recognitionStatus'
import { formatListName } from './domainFormat'
import { parenthesize } from './format'

/** 省级 2023 第一批; 省级 · 年份未查到 without a list. */
export const formatRecognitionName = ({ level }: Recognition, list: RecognitionList | null): string =>
  list ? formatListName(list) : `${LEVEL[level]} · ${t.yearUnknown}`

interface RecognitionInput {
  readonly recognition: Recognition
  readonly list: RecognitionList | null
  /** Lists that it may be of, where its own is unknown. */
  readonly candidateLists: readonly RecognitionList[]
  readonly recognitionStatus: RecognitionStatus
  /** Its list was published by the day. */
  readonly isRecognised: boolean
}

/**
 * Name and status of a recognition, with the sentences that explain them where they apply: `unknownTerm` where the end of
 * its term is unknown, `expired` where the term ended without a known review.
 *
 * @param sourcesTo date of the newest source
 */
export function toRecognitionWords(input: RecognitionInput, sourcesTo: string) {
  const { recognition, list, candidateLists, recognitionStatus, isRecognised } = input
  const candidates =
    candidateLists.length > 0
      ? clusterMessages.candidateLists(candidateLists.map(formatListName)) +
        parenthesize(t.inferred) +
        localeFormat.fullStop
      : ''
  const unknownTerm = (list ? clusterMessages.unknownValidity : clusterMessages.unknownText) + candidates
  return {
    name: formatRecognitionName(recognition, list),
    status: isRecognised ? STATUS[recognitionStatus.status] : clusterMessages.notRecognisedYet,
    unknownTerm: recognitionStatus.until ? null : unknownTerm,
    expired: recognitionStatus.status === 'expired' ? clusterMessages.expiredText(sourcesTo) : null,
  }
}
