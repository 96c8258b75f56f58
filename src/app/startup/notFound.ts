// The script of the 404 page: redirects to the page that was certainly meant, or offers the one that was possibly meant.
// Puts the language of the path first, for hosts with a single 404 page.
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
      // Most pages that it may offer are listed on the page, with their names.
      link.textContent = section.querySelector(`li a[href="${path}"]`)?.textContent ?? path
      link.href = origin + intendedPage.root + path
      offer.hidden = false
    }
  })
