// Formats faults of the tables for people, in the language of the given words.
import { type FaultGroup, groupFaults } from '../../domain/fault/groupFaults'
import { type FaultMessages, formatFaultMessage } from '../../messages/faultFormat'
import type { Problem } from './problem'

/** `clusters.json: santai-textile-footwear: figures[2].asOf: as of 2035, but the source is of 2023-07` */
export const formatProblem = (messages: FaultMessages, { file, record, field, code, params }: Problem): string =>
  [file, record, field, formatFaultMessage(messages, code, params)].filter(part => part !== '').join(': ')

/** By code, file and field; the positions of a field do not count. */
export const groupProblems = (problems: readonly Problem[]): FaultGroup<Problem>[] =>
  groupFaults(problems, ({ file, field }) => `${file} ${field.replace(/\[\d+\]/g, '[]')}`)
