// Lists the requests of this page since the reader chose a file or pasted a text, as the browser reports them. It shows that
// nothing was sent: requests for the program's own files are the only ones.
import { useEffect, useState } from 'react'
import { updateMessages as messages } from '#messages/update'
import styles from './Update.module.css'

/** @param since `performance.now()` when the reader chose */
export function RequestLog({ since }: { readonly since: number }) {
  const [paths, setPaths] = useState<readonly string[]>([])
  useEffect(() => {
    if (typeof PerformanceObserver === 'undefined') return
    const observer = new PerformanceObserver(list => {
      const added = list.getEntries().filter(entry => entry.startTime >= since)
      if (added.length > 0) setPaths(shown => [...shown, ...added.map(({ name }) => toShortName(name))])
    })
    observer.observe({ type: 'resource', buffered: true })
    return () => observer.disconnect()
  }, [since])
  return (
    <details className={styles.requests}>
      <summary>{messages.requests(paths.length)}</summary>
      <p>{messages.requestsNote}</p>
      {paths.length > 0 ? (
        <ul>
          {paths.map((path, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
            <li key={i}>{path}</li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}

/** The path of a file of this site; the whole address of any other. */
const toShortName = (name: string): string =>
  name.startsWith(document.baseURI) ? name.slice(document.baseURI.length) : name
