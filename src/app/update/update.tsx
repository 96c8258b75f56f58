// The script of the page that updates the data.
import 'virtual:tokens.css'
import '../../theme/base.css'
import { hydrateRoot } from 'react-dom/client'
import { isSupported } from './isSupported'
import { UpdatePage } from './UpdatePage'

const theme = new URLSearchParams(location.search).get('theme')
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
// Absolute, as in boot.ts.
for (const base of document.querySelectorAll('base')) base.setAttribute('href', base.href)
// Other browsers keep the prerendered page, which says what it needs.
if (isSupported()) {
  // Without it the styles hide all parts that need a script.
  document.documentElement.dataset.scripted = ''
  hydrateRoot(document.getElementById('root') as HTMLElement, <UpdatePage />)
}
