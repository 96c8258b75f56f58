// Starts the app. An address we can read but would spell otherwise is rewritten before anything looks at it.
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'virtual:tokens.css'
import '../theme/base.css'
import { createQueryClient } from '../data/queries'
import { dayInShanghai } from '../domain/calendar'
import { findStrangers, rewriteOf } from '../view/links'
import { ViewProvider } from '../view/ViewProvider'
import { App } from './App'
import { ErrorBoundary } from './ErrorBoundary'

const rewritten = rewriteOf(location.search)
if (rewritten !== null) history.replaceState(history.state, '', location.pathname + rewritten + location.hash)

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <QueryClientProvider client={createQueryClient()}>
          <ViewProvider>
            <App day={dayInShanghai(new Date())} strangers={findStrangers(location.search)} />
          </ViewProvider>
        </QueryClientProvider>
      </ErrorBoundary>
    </StrictMode>,
  )
