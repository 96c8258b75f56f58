// Loads the list of keyboard commands and opens it. Stays mounted when closed: another `key` opens it again.
import { type ComponentType, useEffect, useState } from 'react'

/** Shows nothing if the list fails to load: the map works without it, and the next key tries again. */
export function KeyboardHelpDialog() {
  const [Content, setContent] = useState<ComponentType | null>(null)
  useEffect(() => {
    import('./KeyboardHelp').then(
      ({ KeyboardHelp }) => setContent(() => KeyboardHelp),
      () => {},
    )
  }, [])
  return Content ? <Content /> : null
}
