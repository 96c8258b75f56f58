// The notice about the parts of a URL that were not understood, or were read as something else.
import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import { noticeMessages } from '#messages/notices'
import { t } from '#messages/t'
import type { UnknownValue } from '../../model/dataset/selection'
import { Link } from '../../ui/controls/Link'
import { Notice } from '../../ui/text/Notice'
import type { LinkProblem } from '../../view/links'
import { useClusterLink } from '../../view/ViewProvider'

const getParamLabel = (param: string): string => noticeMessages.paramName[param] ?? param

/** Further values are counted. */
const MAX_LISTED = 5

function formatProblem(problem: LinkProblem, getPlaceName: Props['getPlaceName']): string {
  const listedValues = problem.values.slice(0, MAX_LISTED)
  const moreCount = problem.values.length - listedValues.length
  switch (problem.kind) {
    case 'syntax':
      if (problem.param === 'q') return noticeMessages.problemTooLong
      if (problem.param === 'compare') return noticeMessages.problemCompare(listedValues, moreCount)
      return noticeMessages.problemSyntax(getParamLabel(problem.param), listedValues, moreCount)
    case 'repeated':
      return noticeMessages.problemRepeated(getParamLabel(problem.param))
    case 'misspelt':
      return noticeMessages.problemUnknownParam(problem.param, problem.values[0] ?? '')
    case 'former': {
      const [formerName = '', code = ''] = problem.values
      return noticeMessages.problemFormer(formerName, getPlaceName(code), code)
    }
  }
}

interface Props {
  /** The day of the view. */
  readonly day: string
  readonly problems: readonly LinkProblem[]
  readonly unknownValues: readonly UnknownValue[]
  /** The name of a county or prefecture by its code; any other text stays as it is. */
  readonly getPlaceName: (code: string) => string
  readonly onDismiss: () => void
}

export function LinkNotice({ day, problems, unknownValues, getPlaceName, onDismiss }: Props) {
  const linkProps = useClusterLink()
  if (problems.length === 0 && unknownValues.length === 0) return null
  const suggestion = unknownValues.find(u => u.suggestion)?.suggestion
  const isUnderstood = unknownValues.length === 0 && problems.every(({ kind }) => kind === 'former')
  const title = isUnderstood ? noticeMessages.linkFormer : noticeMessages.linkNotUnderstood
  return (
    <Notice
      role="status"
      title={title}
      action={{ label: isUnderstood ? t.close : noticeMessages.dismiss, onAct: onDismiss }}
    >
      <span>
        {[
          ...problems.map(problem => formatProblem(problem, getPlaceName)),
          ...unknownValues.map(u =>
            u.notYetRecognised
              ? noticeMessages.problemNotYetRecognised(u.notYetRecognised, day)
              : noticeMessages.problemUnknownValue(getParamLabel(u.param), u.value),
          ),
        ].join(localeFormat.semicolon) + localeFormat.fullStop}
      </span>
      {suggestion ? (
        <span>
          {noticeMessages.didYouMean}
          <Link {...linkProps(suggestion.id)}>{names.cluster(suggestion)}</Link>
        </span>
      ) : null}
    </Notice>
  )
}
