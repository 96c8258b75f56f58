// Names what in the address was not understood. Nothing is silently turned into something else.
import { f } from '#messages/format'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { UnknownValue } from '../model/selection'
import { Link } from '../ui/Link'
import { Notice } from '../ui/Notice'
import { useWayToCluster } from '../view/context'
import type { LinkProblem } from '../view/links'

const paramName = (param: string): string => t.paramName[param] ?? param

const MAX_SHOWN = 5

function words(problem: LinkProblem, placeName: Props['placeName']): string {
  const shown = problem.values.slice(0, MAX_SHOWN)
  const more = problem.values.length - shown.length
  switch (problem.kind) {
    case 'syntax':
      if (problem.param === 'q') return t.problemTooLong
      if (problem.param === 'compare') return t.problemCompare(shown, more)
      return t.problemSyntax(paramName(problem.param), shown, more)
    case 'repeated':
      return t.problemRepeated(paramName(problem.param))
    case 'stranger':
      return t.problemStranger(problem.param, problem.values[0] ?? '')
    case 'former': {
      const [said = '', code = ''] = problem.values
      return t.problemFormer(said, placeName(code), code)
    }
  }
}

interface Props {
  /** The day the view is of. */
  readonly day: string
  readonly problems: readonly LinkProblem[]
  readonly unknown: readonly UnknownValue[]
  /** The name of a county or prefecture by its code. */
  readonly placeName: (code: string) => string
  readonly onDismiss: () => void
}

export function LinkNotice({ day, problems, unknown, placeName, onDismiss }: Props) {
  const wayTo = useWayToCluster()
  if (problems.length === 0 && unknown.length === 0) return null
  const suggestion = unknown.find(u => u.suggestion)?.suggestion
  const isUnderstood = unknown.length === 0 && problems.every(({ kind }) => kind === 'former')
  const title = isUnderstood ? t.linkFormer : t.linkNotUnderstood
  return (
    <Notice role="status" title={title} action={{ label: isUnderstood ? t.close : t.dismiss, onAct: onDismiss }}>
      <span>
        {[
          ...problems.map(problem => words(problem, placeName)),
          ...unknown.map(u =>
            u.notYet ? t.problemNotYet(u.notYet, day) : t.problemUnknown(paramName(u.param), u.value),
          ),
        ].join(f.semicolon) + f.stop}
      </span>
      {suggestion ? (
        <span>
          {t.maybe}
          <Link {...wayTo(suggestion.id)}>{names.cluster(suggestion)}</Link>
        </span>
      ) : null}
    </Notice>
  )
}
