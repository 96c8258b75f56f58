// Formats the problems of the tables as text, in one language.
import { groupProblems } from '../../src/dataset/tables/formatProblem'
import type { Problem } from '../../src/dataset/tables/problem'
import { FAULT_KINDS } from '../../src/domain/fault/faultCodes'
import type { Lang } from '../../src/domain/language/language'
import { faultMessages as en } from '../../src/messages/en/faults'
import { formatFaultMessage, getFaultAddress } from '../../src/messages/faultFormat'
import { faultMessages as zh } from '../../src/messages/zh/faults'

const SUMMARY = {
  'zh-CN': (folder: string, errors: number, warnings: number) =>
    `${folder}：错误 ${errors} 处，提醒 ${warnings} 处。${errors === 0 ? '' : '改正错误后才能发布。'}`,
  en: (folder: string, errors: number, warnings: number) =>
    `${folder}: errors: ${errors}, warnings: ${warnings}.${errors === 0 ? '' : ' Nothing is published with an error.'}`,
}

/** Groups with title, code and count, then the places with what is wrong, then the remedy. @param folder as the user named it */
export function formatReport(lang: Lang, folder: string, problems: readonly Problem[]): string {
  const messages = lang === 'en' ? en : zh
  const groups = groupProblems(problems).map(({ code, severity, faults }) =>
    [
      `[${messages.severity[severity]}] ${messages.group(faults.length, 'place', messages.words[code][0], '')}  ${getFaultAddress(code)}`,
      ...faults.map(({ file, record, field, params }) => {
        const place = [file, record, field].filter(part => part !== '').join(' ')
        return `  ${messages.after(place, formatFaultMessage(messages, code, params))}`
      }),
      `  → ${messages.words[code][2]}`,
    ].join('\n'),
  )
  const errors = problems.filter(({ code }) => FAULT_KINDS[code].severity === 'error').length
  return [...groups, SUMMARY[lang](folder, errors, problems.length - errors)].join('\n\n')
}
