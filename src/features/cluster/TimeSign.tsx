// The shapes of the time line, the same in the drawing and before the sentence that says what they stand for.
// Kinds differ by shape; what is only inferred has a dashed edge.
import type { Sign, Span } from '../../model/timeline'
import styles from './Timeline.module.css'

const BAR_HEIGHT = 12

/** Around its own middle. */
export function SignShape({ kind, basis }: Pick<Sign, 'kind' | 'basis'>) {
  const common = { className: styles.sign, 'data-kind': kind, 'data-basis': basis }
  switch (kind) {
    case 'announced':
      return <circle r="4.2" {...common} />
    case 'report':
      return <path d="M0-4.5 4.5 4h-9z" {...common} />
    case 'passed':
      return <path d="M0-5 5 0 0 5-5 0z" {...common} />
    case 'failed':
      return <path d="M-4-4 4 4M-4 4 4-4" {...common} />
  }
}

export function SpanShape({ span, y }: { span: Span; y: number }) {
  const { kind, basis, x, width } = span
  return (
    <rect
      className={styles.span}
      data-kind={kind}
      data-basis={basis}
      x={`${x}%`}
      width={`${width}%`}
      y={y}
      height={BAR_HEIGHT}
    />
  )
}

export type Marked = Pick<Sign, 'kind' | 'basis'> | Pick<Span, 'kind' | 'basis'>

const isSpan = (mark: Marked): mark is Pick<Span, 'kind' | 'basis'> =>
  mark.kind === 'term' || mark.kind === 'renewal' || mark.kind === 'open'

export function KeySign({ mark }: { mark: Marked | null }) {
  return (
    <svg className={styles.key} width="18" height="14" viewBox="-9 -7 18 14" aria-hidden="true">
      {mark === null ? null : isSpan(mark) ? (
        <rect
          className={styles.span}
          data-kind={mark.kind}
          data-basis={mark.basis}
          x="-8"
          y="-5"
          width="16"
          height="10"
        />
      ) : (
        <SignShape {...mark} />
      )}
    </svg>
  )
}
