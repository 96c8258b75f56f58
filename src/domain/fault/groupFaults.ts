// Groups faults that have one code at one kind of place.
import { FAULT_KINDS, type FaultCode, type Severity } from './faultCodes'

/** Faults of one code at one kind of place. */
export interface FaultGroup<F> {
  readonly code: FaultCode
  readonly severity: Severity
  /** At least one, in the order given. */
  readonly faults: readonly [F, ...F[]]
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/**
 * Errors first, then warnings, then notes; within each in the order of the first fault.
 * @param getPlaceKey the kind of place: faults of one code with the same key are one group
 */
export function groupFaults<F extends { readonly code: FaultCode }>(
  faults: readonly F[],
  getPlaceKey: (fault: F) => string,
): FaultGroup<F>[] {
  const groups = new Map<string, [F, ...F[]]>()
  for (const fault of faults) {
    const key = `${fault.code} ${getPlaceKey(fault)}`
    const group = groups.get(key)
    if (group) group.push(fault)
    else groups.set(key, [fault])
  }
  return [...groups.values()]
    .map(group => ({ code: group[0].code, severity: FAULT_KINDS[group[0].code].severity, faults: group }))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
}
