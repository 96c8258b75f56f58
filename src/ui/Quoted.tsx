// Words in another language than the page's; nothing stands around them where it is the page's own. Words that can change
// while what is around them stays need an element of their own, so not this: see CONTRIBUTING.md, Style.
import type { ReactNode } from 'react'

export const Quoted = ({ lang, children }: { lang: string | undefined; children: ReactNode }): ReactNode =>
  lang ? <span lang={lang}>{children}</span> : children
