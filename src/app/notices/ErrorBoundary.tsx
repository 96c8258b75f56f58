// Keeps an error to its region of the page. What the build wrote there stays, to be read. The reader is told and can show
// the region again; if that fails too, the page can be reloaded. The address keeps the view.
import { Component, type ReactNode, useLayoutEffect, useRef } from 'react'
import { noticeMessages } from '#messages/notices'
import { t } from '#messages/t'
import { Notice } from '../../ui/text/Notice'
import { getLoadState, keepPrerenderedPage } from '../startup/loadState'

/** The boundary around the whole page says this. */
export const ROOT_SELECTOR = '#root > *'

interface Props {
  readonly children: ReactNode
  /** Another view than the one that failed is shown without being asked. */
  readonly resetKey?: string
  /** Selects the markup of the region. Where the build wrote it, it outlives a failure. */
  readonly preservedSelector?: string
}

interface State {
  readonly hasError: boolean
  readonly failureCount: number
  readonly resetKey: string | undefined
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasError: false, failureCount: 0, resetKey: this.props.resetKey }
  readonly initialResetKey = this.props.resetKey
  /** Copies, since React would answer events on its own nodes. None where the region shows what the build did not write. */
  preservedNodes: readonly Node[] | null =
    this.isRootBoundary() || (typeof document === 'object' && getLoadState() === 'built') ? null : []

  static getDerivedStateFromError(): Partial<State> {
    return { hasError: true }
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): Partial<State> | null {
    return resetKey === state.resetKey ? null : { hasError: false, failureCount: 0, resetKey }
  }

  override componentDidCatch(): void {
    if (this.isRootBoundary() && getLoadState() !== 'ready') keepPrerenderedPage()
    this.setState(({ failureCount }) => ({ failureCount: failureCount + 1 }))
  }

  isRootBoundary(): boolean {
    return this.props.preservedSelector === ROOT_SELECTOR
  }

  override render() {
    const { children, resetKey, preservedSelector } = this.props
    const { hasError, failureCount } = this.state
    if (!hasError) return children
    const isPrerenderedView = resetKey === this.initialResetKey
    // React takes the old markup away only after this.
    this.preservedNodes ??=
      isPrerenderedView && preservedSelector
        ? [...document.querySelectorAll(preservedSelector)].map(node => node.cloneNode(true))
        : []
    const preservedMarkup =
      isPrerenderedView && this.preservedNodes.length > 0 ? <PreservedMarkup nodes={this.preservedNodes} /> : null
    // Before the app has shown anything, the built page has a notice of its own.
    if (this.isRootBoundary() && getLoadState() !== 'ready') return preservedMarkup
    const action =
      failureCount < 2
        ? { label: t.retry, onAct: () => this.setState({ hasError: false }) }
        : { label: noticeMessages.reload, onAct: () => location.reload() }
    return (
      <>
        <Notice role="alert" title={noticeMessages.crashed} action={action}>
          {preservedMarkup ? noticeMessages.crashedStaleText : noticeMessages.crashedText}
        </Notice>
        {preservedMarkup}
      </>
    )
  }
}

function PreservedMarkup({ nodes }: { nodes: readonly Node[] }) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => ref.current?.replaceChildren(...nodes), [nodes])
  return <div ref={ref} className="preserved-markup" />
}
