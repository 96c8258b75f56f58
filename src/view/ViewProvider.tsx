// Binds the view to the address bar for everything below it.
import { NuqsAdapter } from 'nuqs/adapters/react'
import type { ReactNode } from 'react'
import { orderParams } from './links'

export function ViewProvider({ children }: { children: ReactNode }) {
  return <NuqsAdapter processUrlSearchParams={orderParams}>{children}</NuqsAdapter>
}
