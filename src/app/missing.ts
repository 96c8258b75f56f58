// On the page for what is missing: a clean path without a page of its own may still be a view, of a cluster too many or
// too new to have one. Its query form is asked, once: that never leads here again. Otherwise the language that the address
// names comes first, on hosts that answer every address with one page.
import { searchOf } from '../view/pages'

const [, root = '', english = '', path = ''] =
  location.pathname.match(/^(.*?\/)(en\/)?((?!en\/)[a-z]+\/[^/]+\/?)$/) ?? []
if (searchOf(path, '') !== '') location.replace(root + english + searchOf(path, location.search) + location.hash)
else if (/\/en(\/|$)/.test(location.pathname)) document.documentElement.lang = 'en'
