// If a part breaks, the reader is told, and one button brings the page back; the address keeps the view.
import { Component, type ReactNode } from 'react'
import { t } from '#messages/t'
import { Notice } from '../ui/Notice'

export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <Notice role="alert" title={t.crashed} action={{ label: t.reload, onAct: () => location.reload() }}>
        {t.crashedText}
      </Notice>
    )
  }
}
