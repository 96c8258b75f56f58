// Tabs after the WAI-ARIA pattern: arrow keys move between them, the panel follows at once.
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import styles from './Tabs.module.css'

export interface Tab<T extends string> {
  readonly id: T
  readonly label: string
  /** The element it shows, when that is not the panel below the tabs. */
  readonly controls?: string
}

interface Props<T extends string> {
  readonly label: string
  readonly tabs: readonly Tab<T>[]
  readonly current: T
  readonly onChange: (id: T) => void
  readonly children: ReactNode
}

export function Tabs<T extends string>({ label, tabs, current, onChange, children }: Props<T>) {
  const id = useId()
  const listRef = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(listRef.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])]
    // A tab may be hidden by the style where it has no use.
    const visibleTabs = tabs.filter((_, i) => getComputedStyle(buttons[i] as Element).display !== 'none')
    const index = visibleTabs.findIndex(tab => tab.id === current)
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const nextIndex =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? visibleTabs.length - 1
          : step
            ? (index + step + visibleTabs.length) % visibleTabs.length
            : -1
    const nextTab = visibleTabs[nextIndex]
    if (!nextTab) return
    event.preventDefault()
    onChange(nextTab.id)
    buttons[tabs.indexOf(nextTab)]?.focus()
  }
  return (
    <div className={styles.tabs} data-tabs>
      <div ref={listRef} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
        {tabs.map(tab => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === current}
            aria-controls={tab.controls ?? `${id}-panel`}
            data-tab={tab.id}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current}`} className={styles.panel}>
        {children}
      </div>
    </div>
  )
}
