// A problem of an embed's address as a sentence.
import { embedMessages } from '#messages/embed'
import type { EmbedProblem } from './embedLink'

export function formatEmbedProblem({ kind, param, values }: EmbedProblem): string {
  switch (kind) {
    case 'unknown':
    case 'misspelt':
      return embedMessages.unknownParams([param])
    case 'unsupported':
      return embedMessages.unsupportedView
    case 'language':
      return embedMessages.otherLanguage(values)
    case 'repeated':
      return embedMessages.repeatedParam(param)
    default:
      return embedMessages.invalidValues(param, values)
  }
}
