// The sentences that quote a number in English.
import * as province from '#dataset/province.json'
import type { QuotedFigure, quoteMessages as zh } from '../zh/quote'

const formatLabel = ({ counted, metric }: QuotedFigure): string =>
  counted && metric ? `${metric} (${counted})` : (metric ?? counted ?? '')

const endSentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

const formatRemarks = (remarks: readonly (string | false | null)[]): string => `(${remarks.filter(Boolean).join('; ')})`

/** A title in square brackets is our description of a page whose title is not known. */
const formatTitle = (title: string): string => {
  const inner = title.replace(/“/g, '‘').replace(/”/g, '’')
  return title.startsWith('[') ? `a page on “${inner.slice(1, -1)}”` : `“${inner}”`
}

const formatFigureRemarks = ({ date, scope, isConverted }: QuotedFigure): string =>
  formatRemarks([date ?? 'undated', `scope: ${scope}`, isConverted && 'converted by us'])

export const quoteMessages: typeof zh = {
  title: 'Quote',
  language: 'Language',
  copy: 'Copy',
  references: 'References',
  noSource: 'The source of this statement could not be read, so it cannot be quoted now.',

  where: {
    cluster: name => `the ${name}`,
    park: name => `the park of the ${name}`,
    county: name => `the county of the ${name}`,
    city: name => `the prefecture of the ${name}`,
    company: name => `a company of the ${name}`,
  },
  amount: ({ before, number, after, original }) =>
    `${before}${number}${after.startsWith('%') || after === '' ? '' : ' '}${after}${original ? ` (${original})` : ''}`,
  name: (name, english) => (english === undefined ? name : `${name} (${english.replace(` (${name})`, '')})`),
  source: ({ publisher, keeper, title, date, isRepost, grade, gradeMeaning }) =>
    `${publisher}, ${formatTitle(title)} ${formatRemarks([
      date ?? 'publication undated',
      keeper ? `as reposted by ${keeper}` : isRepost ? 'a repost, the original was not found' : null,
      `source grade ${grade}: ${gradeMeaning}`,
    ])}`,
  figure: figure =>
    `According to ${figure.source}, the figure for ${figure.subject} is: ${formatLabel(figure)}, ${figure.amount} ${formatFigureRemarks(figure)}.`,
  target: target =>
    `According to ${target.source}, the target for ${target.subject} is: ${formatLabel(target)}, ${target.amount} ${formatRemarks(
      [
        target.due === null ? 'no due year given' : `due: ${target.due}`,
        target.stated === null ? 'statement undated' : `stated: ${target.stated}`,
        `scope: ${target.scope}`,
      ],
    )}. This is a target, not a result.`,
  estimate: figure =>
    `According to ${figure.source}, the estimate for ${figure.subject} is: ${formatLabel(figure)}, ${figure.amount} ${formatFigureRemarks(figure)}. This is an estimate, not a reported figure.`,
  conflict: accounts =>
    `${accounts.join(' ')} The sources differ; their figures stand side by side and are not added up.`,
  statement: ({ source, subject, text, date, scope, evidence }) =>
    `According to ${source}${subject ? `, on ${subject}` : ''}: ${text.replace(/\.$/, '')} ${formatRemarks([
      evidence,
      date ?? 'undated',
      scope && `scope: ${scope}`,
    ])}.`,
  counts: ({ sentences, filters, grades }) =>
    `${sentences.map(endSentence).join(' ')} Counted: ${filters.length > 0 ? filters.join(', ') : 'all recorded clusters'}. Count of the ${province.productEn} from published sources${grades.length > 0 ? `; sources of the recognitions: ${grades.join(', ')}` : ''}.`,
  grades: (grade, count) => `${count} of grade ${grade}`,
  ending: (link, version) =>
    `Names, titles and terms are unofficial translations. ${province.productEn} (sources to ${version}): ${link}`,
}
