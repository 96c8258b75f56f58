// Limits a render error to its region of the page. A notice offers a retry, and after a second failure a reload. Prerendered
// markup of the region stays readable below it.
import { Component, type ReactNode, useLayoutEffect, useRef } from 'react'
import { noticeMessages } from '#messages/notices'
import { t } from '#messages/t'
import { Notice } from '../../ui/text/Notice'
import { getLoadState, keepPrerenderedPage } from '../startup/loadState'

/** The `preservedSelector` of the boundary around the whole page. */
export const ROOT_SELECTOR = '#root > *'

interface Props {
  readonly children: ReactNode
  /** A change of it resets the error. */
  readonly resetKey?: string
  /** Selects the markup of the region, which is preserved if it was prerendered. */
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
  /** Copies, since React would handle events of its own nodes. Empty if the region was not prerendered; null until then. */
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
    // React removes the old markup after this render.
    this.preservedNodes ??=
      isPrerenderedView && preservedSelector
        ? [...document.querySelectorAll(preservedSelector)].map(node => node.cloneNode(true))
        : []
    const preservedMarkup =
      isPrerenderedView && this.preservedNodes.length > 0 ? <PreservedMarkup nodes={this.preservedNodes} /> : null
    // Before the app is ready, the prerendered page has a notice of its own.
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
