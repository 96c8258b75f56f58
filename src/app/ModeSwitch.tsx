// Map or matrix: two links, so that either can be opened in another tab or sent on.
import { t } from '../i18n/zh-CN'
import { Link } from '../ui/Link'
import { hrefWith, useViewState } from '../view/context'
import { MODES, type Mode } from '../view/params'
import styles from './Header.module.css'
import { fetchAhead, panesOf } from './panes'

export const MODE: Readonly<Record<Mode, string>> = {
  map: t.modeMap,
  matrix: t.modeMatrix,
  programme: t.modeProgramme,
  method: t.modeMethod,
}

export function ModeSwitch() {
  const { view, change } = useViewState()
  return (
    <nav className={styles.modes} aria-label={t.modes}>
      {MODES.map(mode => (
        <Link
          key={mode}
          href={hrefWith(view, { view: mode })}
          // Its part of the code is on the way before the finger lifts.
          onPointerEnter={() => fetchAhead(panesOf({ ...view, view: mode }))}
          onFollow={() => {
            if (mode !== view.view) change({ view: mode })
          }}
          aria-current={mode === view.view ? 'true' : undefined}
        >
          {MODE[mode]}
        </Link>
      ))}
    </nav>
  )
}
