// Leads from a code to its section on the page of all faults. In a new tab: the work on this page stays.
import { t } from '#messages/t'
import type { FaultCode } from '../../../domain/fault/faultCodes'
import { buildFaultHref } from '../../../view/updateLink'

export const FaultLink = ({ code }: { readonly code: FaultCode }) => (
  <a href={buildFaultHref(t.lang, code)} target="_blank" rel="noopener">
    {code}
  </a>
)
