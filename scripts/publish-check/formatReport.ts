// Formats the result of the publishing check as text, in one language.
import type { Lang } from '../../src/domain/language/language'
import { type CheckItem, findMissing } from './checkPublication'
import { MESSAGES } from './messages'
import type { PublisherProblem } from './parsePublisher'
import type { SiteFacts } from './readSite'

export interface ReportInput {
  readonly items: readonly CheckItem[]
  readonly problems: readonly PublisherProblem[]
  readonly site: SiteFacts | null
  /** The sentence that the map is not reviewed. */
  readonly mark: string
}

const MAX_FILES = 5

export function formatReport(lang: Lang, { items, problems, site, mark }: ReportInput): string {
  const m = MESSAGES[lang]
  const listFiles = (files: readonly string[]): string[] => [
    ...files.slice(0, MAX_FILES).map(file => `         ${file}`),
    ...(files.length > MAX_FILES ? [`         ${m.andMore(files.length - MAX_FILES)}`] : []),
  ]
  const formatItem = ({ id, state, isRequired, details }: CheckItem): string[] => {
    const { name, remedy } = m.items[id]
    const note = state === 'todo' && !isRequired ? m.optional : ''
    const value = state === 'passed' && details.length === 1 ? `: ${details[0]}` : ''
    const head = `[${m.states[state]}] ${name}${value}${note}`
    if (state !== 'todo') return [head]
    const extra =
      id === 'config'
        ? formatPublisherProblems(lang, problems).map(line => `         ${line}`)
        : id === 'mapApproval'
          ? [`      ${m.fingerprint(details[0] ?? '')}`]
          : listFiles(details)
    return [head, `      ${remedy}`, ...extra]
  }
  const markedPages = site?.markedFiles.filter(path => path.endsWith('.html')) ?? []
  const otherMarked = site?.markedFiles.filter(path => !path.endsWith('.html')) ?? []
  const marks =
    site === null
      ? []
      : [
          '',
          m.marked(mark),
          ...(site.markedFiles.length === 0
            ? [`  · ${m.noMarkedFiles}`]
            : [
                `  · ${m.markedPages(markedPages.length, site.pages.length)}`,
                ...otherMarked.map(path => `  · ${path}`),
                `  · ${m.drawnMarks(site.previewCount)}`,
              ]),
        ]
  const missing = findMissing(items)
  return [
    m.title,
    '',
    ...items.flatMap(formatItem),
    ...marks,
    '',
    m.byHand,
    ...m.byHandItems.map(text => `  · ${text}`),
    '',
    missing.length > 0 ? m.missing(missing.length) : m.complete,
    m.more,
  ].join('\n')
}

/** `mapApprovalNumber: …`, one line each. */
export const formatPublisherProblems = (lang: Lang, problems: readonly PublisherProblem[]): string[] =>
  problems.map(({ field, reason }) => `${field || 'data/publisher.json'}: ${MESSAGES[lang].reasons[reason]}`)
