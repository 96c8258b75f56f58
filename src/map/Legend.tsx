// How to read the symbols: shape is level, fill is standing on the day, a dotted ring means the county is not known.

import { LEVEL } from '../i18n/words'
import { t } from '../i18n/zh-CN'
import { Mark, type MarkLook } from '../ui/Mark'
import styles from './Legend.module.css'

const plain: MarkLook = { tone: '', glyph: '', shape: 'circle', fill: 'solid' }

export function Legend({ open }: { open: boolean }) {
  const rows: readonly { readonly looks: readonly (readonly [MarkLook, string])[] }[] = [
    {
      looks: [
        [plain, LEVEL.province],
        [{ ...plain, shape: 'square' }, LEVEL.national],
      ],
    },
    { looks: [[plain, t.legendValid]] },
    { looks: [[{ ...plain, fill: 'hollow' }, t.legendExpired]] },
    { looks: [[{ ...plain, fill: 'dashed' }, t.legendUnknown]] },
    { looks: [[{ ...plain, ring: true }, t.legendRing]] },
  ]
  return (
    <details className={styles.legend} open={open} data-no-pan>
      <summary>{t.legend}</summary>
      <ul>
        {rows.map(({ looks }) => (
          <li key={looks[0]?.[1]}>
            {looks.map(([look, text]) => (
              <span key={text}>
                <Mark look={look} size={look.ring ? 8 : 13} />
                {text}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
