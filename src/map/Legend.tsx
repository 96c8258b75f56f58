// How to read the symbols: shape is level, fill is standing on the day, a dotted ring means the county is not known;
// where they are counted, what the number and the ring's colours are.
import { memo } from 'react'
import { t } from '#messages/t'
import { INDUSTRY, LEVEL } from '#messages/words'
import { INDUSTRY_IDS } from '../domain/industry'
import { markOf } from '../messages/marks'
import { Mark, type MarkLook } from '../ui/Mark'
import { Term } from '../ui/Term'
import styles from './Legend.module.css'

const plain: MarkLook = { tone: '', glyph: '', shape: 'circle', fill: 'solid' }

interface Row {
  readonly looks: readonly (readonly [MarkLook, string])[]
  /** The term that says more. */
  readonly term?: string
}

const ring = (): Row => ({ looks: [[{ ...plain, ring: true }, t.legendRing]], term: 'county-unknown' })
const PAIRS = [0, 2, 4].map(i => INDUSTRY_IDS.slice(i, i + 2))

const industryLook = (id: (typeof INDUSTRY_IDS)[number]) =>
  [markOf({ industry: id, level: 'province', status: 'valid' }), INDUSTRY[id].name] as const

interface Props {
  readonly open: boolean
  readonly counted: boolean
  readonly ringed: boolean
}

export const Legend = memo(function Legend({ open, counted, ringed }: Props) {
  const rows: readonly Row[] = counted
    ? [...PAIRS.map(ids => ({ looks: ids.map(industryLook) })), ...(ringed ? [ring()] : [])]
    : [
        {
          looks: [
            [plain, LEVEL.province],
            [{ ...plain, shape: 'square' }, LEVEL.national],
          ],
        },
        { looks: [[plain, t.legendValid]], term: 'inferred' },
        { looks: [[{ ...plain, fill: 'hollow' }, t.legendExpired]], term: 're-review' },
        { looks: [[{ ...plain, fill: 'dashed' }, t.legendUnknown]], term: 'standing' },
        ring(),
      ]
  return (
    <details className={styles.legend} open={open} data-no-pan>
      <summary>{t.legend}</summary>
      {counted ? (
        <>
          <p>{t.legendNumber}</p>
          <p>{t.legendArcs}</p>
        </>
      ) : null}
      <ul>
        {rows.map(({ looks, term }) => (
          <li key={looks[0]?.[1]}>
            {looks.map(([look, text]) => (
              <span key={text}>
                <Mark look={look} size={look.ring ? 8 : 13} />
                {term ? <Term id={term}>{text}</Term> : text}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
})
