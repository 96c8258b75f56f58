// A link that stays a link: plain clicks act in place, anything else (new tab, copy address) is the browser's.
import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { isPlainClick } from '../browser/pointer'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly href: string
  readonly onFollow: () => void
}

export function Link({ href, onFollow, ...rest }: Props) {
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    onFollow()
  }
  return <a {...rest} href={href} onClick={onClick} />
}
