// Formats a fault in the language of the given words: the message after its place, and the remedy. The page, the command
// line and the documentation use it.
import type { FaultCode } from '../domain/fault/faultCodes'
import { formatNumber } from './format'
import type { faultMessages } from './zh/faults'

/** The words of one language. */
export type FaultMessages = typeof faultMessages

/** Values by the names that src/domain/fault/faultCodes.ts lists. */
export type FaultValues = Readonly<Record<string, string | number>>

/** Values that can be codes of the data: `city`, or `county / city`. */
const CODED: readonly string[] = ['kind', 'scope', 'level', 'metric', 'basis', 'other', 'expected']
/** Longer texts are cut, in characters. */
const MAX_VALUE = 60

/** `读到“2025-13-01”，应为 YYYY、YYYY-MM 或 YYYY-MM-DD`, without the place. */
export function formatFaultMessage(messages: FaultMessages, code: FaultCode, values: FaultValues): string {
  const [, message] = messages.words[code]
  const getValue = (name: string) => values[`${name}${messages.valueSuffix}`] ?? values[name] ?? ''
  return message
    .replace(/“\{(\w+)\}”/g, (quoted, name: string) => (String(getValue(name)) === '' ? messages.empty : quoted))
    .replace(/\{(\w+)\}/g, (_, name: string) => formatValue(messages, name, getValue(name)))
}

function formatValue(messages: FaultMessages, name: string, value: string | number): string {
  if (typeof value === 'number') return formatNumber(value)
  if (CODED.includes(name))
    return value
      .split(' / ')
      .map(code => (Object.hasOwn(messages.valueNames, code) ? `${messages.valueNames[code]}（${code}）` : code))
      .join(' / ')
  const characters = [...value.replace(/\s+/g, ' ')]
  return characters.length > MAX_VALUE ? `${characters.slice(0, MAX_VALUE).join('')}…` : characters.join('')
}

/** The address of a code in the documentation: `docs/faults.md#not-a-date`. */
export const getFaultAddress = (code: FaultCode): string => `docs/faults.md#${code}`
