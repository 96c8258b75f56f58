// Keeps an error to its region of the page. What the build wrote there stays, to be read. The reader is told and can show
// the region again; if that fails too, the page can be reloaded. The address keeps the view.
import { Component, type ReactNode, useLayoutEffect, useRef } from 'react'
import { t } from '#messages/t'
import { Notice } from '../ui/Notice'
import { keepBuiltPage, pageState } from './builtPage'

/** The boundary around the whole page says this. */
export const WHOLE_PAGE = '#root > *'

interface Props {
  readonly children: ReactNode
  /** Another view than the one that failed is shown without being asked. */
  readonly view?: string
  /** Selects the markup of the region. Where the build wrote it, it outlives a failure. */
  readonly markup?: string
}

interface State {
  readonly isBroken: boolean
  readonly failures: number
  readonly view: string | undefined
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false, failures: 0, view: this.props.view }
  readonly builtView = this.props.view
  /** Copies, since React would answer events on its own nodes. None where the region shows what the build did not write. */
  kept: readonly Node[] | null =
    this.isWholePage() || (typeof document === 'object' && pageState() === 'built') ? null : []

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true }
  }

  static getDerivedStateFromProps({ view }: Props, state: State): Partial<State> | null {
    return view === state.view ? null : { isBroken: false, failures: 0, view }
  }

  override componentDidCatch(): void {
    if (this.isWholePage() && pageState() !== 'ready') keepBuiltPage()
    this.setState(({ failures }) => ({ failures: failures + 1 }))
  }

  isWholePage(): boolean {
    return this.props.markup === WHOLE_PAGE
  }

  override render() {
    const { children, view, markup } = this.props
    const { isBroken, failures } = this.state
    if (!isBroken) return children
    const isBuilt = view === this.builtView
    // React takes the old markup away only after this.
    this.kept ??= isBuilt && markup ? [...document.querySelectorAll(markup)].map(node => node.cloneNode(true)) : []
    const kept = isBuilt && this.kept.length > 0 ? <Kept nodes={this.kept} /> : null
    // Before the app has shown anything, the built page has a notice of its own.
    if (this.isWholePage() && pageState() !== 'ready') return kept
    const action =
      failures < 2
        ? { label: t.retry, onAct: () => this.setState({ isBroken: false }) }
        : { label: t.reload, onAct: () => location.reload() }
    return (
      <>
        <Notice role="alert" title={t.crashed} action={action}>
          {kept ? t.keptText : t.crashedText}
        </Notice>
        {kept}
      </>
    )
  }
}

function Kept({ nodes }: { nodes: readonly Node[] }) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => ref.current?.replaceChildren(...nodes), [nodes])
  return <div ref={ref} className="kept" />
}
