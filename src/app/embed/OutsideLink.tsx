// A link that leaves the frame: it opens a new window and says so.
import type { AnchorHTMLAttributes } from 'react'
import { embedMessages } from '#messages/embed'

export const OutsideLink = ({ children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) => (
  <a {...rest} target="_blank" rel="noopener">
    {children}
    <span className="visually-hidden">{embedMessages.opensOutside}</span>
  </a>
)
