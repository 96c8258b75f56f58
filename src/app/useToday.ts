// Today in Sichuan, followed while the page is open: a tab may be left for days, or come back from the browser's memory.
import { useSyncExternalStore } from 'react'
import { type IsoDay, toShanghaiDay } from '../domain/date/isoDay'

/** Sleep and a clock set anew make one long timer to midnight unreliable; to look costs some microseconds. */
const CHECK_MS = 60_000

/** In a hidden or frozen tab timers rest. A page from the browser's memory tells of `pageshow` alone in some browsers. */
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

/** @param prerenderedDay for the build and for the first render of the page it wrote */
export const useToday = (prerenderedDay: IsoDay): IsoDay =>
  useSyncExternalStore(subscribe, getToday, () => prerenderedDay)
