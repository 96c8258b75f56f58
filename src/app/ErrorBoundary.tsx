// Keeps an error to its region of the page. The reader is told and can show the region again; if that fails too, the page
// can be reloaded. The address keeps the view.
import { Component, type ReactNode } from 'react'
import { t } from '#messages/t'
import { Notice } from '../ui/Notice'

interface Props {
  readonly children: ReactNode
  /** Another view than the one that failed is shown without being asked. */
  readonly view?: string
}

interface State {
  readonly isBroken: boolean
  readonly failures: number
  readonly view: string | undefined
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false, failures: 0, view: this.props.view }

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true }
  }

  static getDerivedStateFromProps({ view }: Props, state: State): Partial<State> | null {
    return view === state.view ? null : { isBroken: false, failures: 0, view }
  }

  override componentDidCatch(): void {
    this.setState(({ failures }) => ({ failures: failures + 1 }))
  }

  override render() {
    const { isBroken, failures } = this.state
    if (!isBroken) return this.props.children
    const action =
      failures < 2
        ? { label: t.retry, onAct: () => this.setState({ isBroken: false }) }
        : { label: t.reload, onAct: () => location.reload() }
    return (
      <Notice role="alert" title={t.crashed} action={action}>
        {t.crashedText}
      </Notice>
    )
  }
}
