// On the page for what is missing: goes to the page that was surely meant, and offers first the one that was perhaps meant.
// Otherwise the language that the address names comes first, on hosts that answer every address with one page.
import { findMeantPage } from '../view/meantPage'

const { origin, pathname, search, hash } = location
const meant = findMeantPage(pathname, search, new URL('.', document.baseURI).pathname)
if (meant?.kind === 'certain') location.replace(origin + meant.address + hash)
else if (/\/en(\/|$)/.test(pathname)) document.documentElement.lang = 'en'

if (meant?.kind === 'near')
  document.addEventListener('DOMContentLoaded', () => {
    for (const section of document.querySelectorAll<HTMLElement>('section[lang]')) {
      const path = (section.lang === 'en' ? 'en/' : '') + meant.page
      const offer = section.querySelector<HTMLElement>('[data-offer]')
      const link = offer?.querySelector('a')
      if (!offer || !link) continue
      // The page has the names of most of what it may offer.
      link.textContent = section.querySelector(`li a[href="${path}"]`)?.textContent ?? path
      link.href = origin + meant.root + path
      offer.hidden = false
    }
  })
