// On the page for what is missing: a clean path without a page of its own may still be a view, of a cluster too many or
// too new to have one. Its query form is asked, once: that never leads here again.
import { searchOf } from '../view/pages'

const [, root = '', path = ''] = location.pathname.match(/^(.*\/)([a-z]+\/[^/]+\/?)$/) ?? []
const search = searchOf(path, '')
if (search !== '') location.replace(root + search)
