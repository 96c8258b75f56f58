// On the page for what is missing: goes to the page that was surely meant, and offers first the one that was perhaps meant.
// Otherwise the language that the address names comes first, on hosts that answer every address with one page.
import { findIntendedPage } from '../../view/intendedPage'

const { origin, pathname, search, hash } = location
const intendedPage = findIntendedPage(pathname, search, new URL('.', document.baseURI).pathname)
if (intendedPage?.kind === 'certain') location.replace(origin + intendedPage.href + hash)
else if (/\/en(\/|$)/.test(pathname)) document.documentElement.lang = 'en'

if (intendedPage?.kind === 'similar')
  document.addEventListener('DOMContentLoaded', () => {
    for (const section of document.querySelectorAll<HTMLElement>('section[lang]')) {
      const path = (section.lang === 'en' ? 'en/' : '') + intendedPage.page
      const offer = section.querySelector<HTMLElement>('[data-suggested-link]')
      const link = offer?.querySelector('a')
      if (!offer || !link) continue
      // The page has the names of most of what it may offer.
      link.textContent = section.querySelector(`li a[href="${path}"]`)?.textContent ?? path
      link.href = origin + intendedPage.root + path
      offer.hidden = false
    }
  })
