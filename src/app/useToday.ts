import { useSyncExternalStore } from 'react'
import { type IsoDay, toShanghaiDay } from '../domain/date/isoDay'

/** One long timer until midnight would be wrong after sleep or a change of the clock. */
const CHECK_MS = 60_000

/** Timers are suspended in hidden and frozen tabs. In some browsers a page from bfcache has `pageshow` only. */
const RESUME_EVENTS = ['pageshow', 'focus']

const getToday = (): IsoDay => toShanghaiDay(new Date())

function subscribe(onCheck: () => void): () => void {
  const timer = setInterval(onCheck, CHECK_MS)
  document.addEventListener('visibilitychange', onCheck)
  for (const type of RESUME_EVENTS) addEventListener(type, onCheck)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onCheck)
    for (const type of RESUME_EVENTS) removeEventListener(type, onCheck)
  }
}

/**
 * Today in Sichuan, updated while the page is open.
 * @param prerenderedDay the day while prerendering, and in the first render of a prerendered page
 */
export const useToday = (prerenderedDay: IsoDay): IsoDay =>
  useSyncExternalStore(subscribe, getToday, () => prerenderedDay)
