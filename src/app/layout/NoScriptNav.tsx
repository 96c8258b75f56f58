// Links for browsers without scripts: to the pages of the filters and modes. The cities are links on the map.
import { memo } from 'react'
import { filterMessages } from '#messages/filters'
import { noScriptMessages } from '#messages/noScript'
import { t } from '#messages/t'
import { DIRECTION, INDUSTRY } from '#messages/words'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { MODE_LABELS } from '../../messages/modeLabels'
import { toHref } from '../../view/pages'
import styles from './NoScriptNav.module.css'

const buildLinkGroups = (): readonly {
  readonly title: string
  readonly links: readonly (readonly [string, string])[]
}[] => [
  { title: t.panelMeasures, links: DIRECTION_IDS.map(id => [`?direction=${id}&panel=measures`, DIRECTION[id]]) },
  {
    title: noScriptMessages.explanations,
    links: (['promises', 'changes', 'programme', 'method', 'open-data'] as const).map(
      view => [`?view=${view}`, MODE_LABELS[view]] as const,
    ),
  },
  { title: filterMessages.industry, links: INDUSTRY_IDS.map(id => [`?industry=${id}`, INDUSTRY[id].name]) },
]

export const NoScriptNav = memo(() => (
  <noscript>
    <nav className={styles.noScriptNav} aria-label={noScriptMessages.browseLinks}>
      <p>{noScriptMessages.noScript}</p>
      {buildLinkGroups().map(({ title, links }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul>
            {links.map(([search, name]) => (
              <li key={search}>
                <a href={toHref(`${search}&lang=${t.lang}`)}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  </noscript>
))
