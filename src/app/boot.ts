// Runs before the first paint, as a file of its own and without any other: sets the theme the link asks for, and veils
// what the built page cannot know, when the link asks for another view or the day has moved past what was written.
const { keys = '', day = '', until = '' } = document.currentScript?.dataset ?? {}
const { dataset } = document.documentElement
const asked = new URLSearchParams(location.search)

const theme = asked.get('theme')
if (theme === 'light' || theme === 'dark') dataset.theme = theme

// Validity ends at midnight in Chengdu, wherever the reader is.
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
if (keys.split(' ').some(key => asked.has(key)) || today < day || today > until) dataset.pending = ''

// A page kept from before a deploy may ask for scripts that are gone: it stays readable, and says that a reload helps.
addEventListener(
  'error',
  event => {
    if (!(event.target instanceof HTMLScriptElement)) return
    delete dataset.pending
    dataset.failed = ''
  },
  true,
)
