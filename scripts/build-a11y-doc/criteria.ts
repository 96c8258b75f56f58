// The fourteen success criteria by which the W3C Maps for HTML community group judges web maps: how this map meets
// each, and the tests that show it, by file and title.

export interface TestReference {
  readonly file: string
  readonly test: string
}

export interface Criterion {
  /** The number in WCAG 2.1. */
  readonly number: string
  readonly name: string
  readonly level: 'A' | 'AA' | 'AAA'
  readonly description: string
  readonly tests: readonly TestReference[]
}

const testIn =
  (file: string) =>
  (test: string): TestReference => ({ file, test })
const axeAllViews = testIn('tests/e2e/accessibility/axe-all-views.test.ts')
const keyboard = testIn('tests/e2e/accessibility/keyboard.test.ts')
const screenReader = testIn('tests/e2e/accessibility/screen-reader.test.ts')
const visualAccessibility = testIn('tests/e2e/accessibility/visual-accessibility.test.ts')
const tokens = testIn('src/theme/tokens.test.ts')

export const CRITERIA: readonly Criterion[] = [
  {
    number: '1.1.1',
    name: 'Non-text Content',
    level: 'A',
    description:
      'Every symbol is a link with the whole name of its cluster, and its industry, level and status as its description. Basemap, leader lines and icons of buttons are hidden. The list beside the map has the same content in words.',
    tests: [
      screenReader('a symbol of the map has its name, industry, level and status as accessible name and description'),
      axeAllViews('has no axe violations'),
    ],
  },
  {
    number: '1.3.1',
    name: 'Info and Relationships',
    level: 'A',
    description:
      'The map is a named region among others; headings are in order; buttons announce that they are pressed, selected, or at their limit.',
    tests: [
      axeAllViews('parts of the page are named landmarks, and heading levels are not skipped'),
      keyboard('+ and - zoom, and the button says when it is at its limit'),
    ],
  },
  {
    number: '1.4.3',
    name: 'Contrast (Minimum)',
    level: 'AA',
    description:
      'Text has 4.5 to 1 on every background, light and dark, and names on the map on their halo. Marks and borders have 3 to 1 (1.4.11), and any two industries differ by 11 CIEDE2000 for every kind of colour vision.',
    tests: [
      tokens('words in %s have a contrast of 4.5 on every ground'),
      tokens('borders and lines in %s have a contrast of 3 on every ground'),
      tokens('with %s vision any two industries differ by 11'),
    ],
  },
  {
    number: '2.1.1',
    name: 'Keyboard',
    level: 'A',
    description:
      'One Tab stop for all symbols; arrows go to the nearest cluster or name in their direction, Home and End to the first and last, letters to a county or product. Zoom, the list of keys and every panel have buttons.',
    tests: [
      keyboard('a whole task works by keyboard: search, filter, move on the map, open, read, share, return'),
      keyboard('letters lead to a county by pinyin or initials, and to a product'),
    ],
  },
  {
    number: '2.1.2',
    name: 'No Keyboard Trap',
    level: 'A',
    description:
      'The next Tab leaves the map. The list of keys is a native dialog: Escape closes it and the focus returns.',
    tests: [
      keyboard('Tab reaches the whole page, each stop in view'),
      keyboard('? lists the keys, and Escape returns the focus'),
    ],
  },
  {
    number: '2.1.4',
    name: 'Character Key Shortcuts',
    level: 'A',
    description: 'Single keys do something only while the focus is in the map.',
    tests: [keyboard('single keys do nothing outside the map')],
  },
  {
    number: '2.4.3',
    name: 'Focus Order',
    level: 'A',
    description:
      'Skip links, header, list, map, panel: the order of the document is that of the page. A panel that opens takes the focus, and returns it to its link.',
    tests: [
      keyboard('Tab reaches the whole page, each stop in view'),
      keyboard('Escape closes a cluster, and the focus returns to the symbol or the row it came from'),
    ],
  },
  {
    number: '2.4.7',
    name: 'Focus Visible',
    level: 'AA',
    description:
      'A ring of 2.5 px in its own colour around every focused element, symbols included; 3 to 1 on every background.',
    tests: [
      keyboard('Tab reaches the whole page, each stop in view'),
      tokens('borders and lines in %s have a contrast of 3 on every ground'),
    ],
  },
  {
    number: '2.5.5',
    name: 'Target Size',
    level: 'AAA',
    description:
      "The map's own controls are 44 px, for a mouse too. The position of a symbol is essential; its row in the list, and for a name the filter, is an equivalent larger target. Elsewhere targets are 24 px with a mouse and 44 px under touch, but for links and source marks within a text.",
    tests: [
      axeAllViews('every target has 24 px with a mouse'),
      visualAccessibility('map controls have 44 px with a mouse too, and symbols 24'),
      visualAccessibility('on touch screens every target has 44 px and every field a font size of 16 px'),
    ],
  },
  {
    number: '3.1.1',
    name: 'Language of Page',
    level: 'A',
    description: 'The document names its language.',
    tests: [axeAllViews('the page declares its language and that of foreign words')],
  },
  {
    number: '3.1.2',
    name: 'Language of Parts',
    level: 'AA',
    description:
      'English names of clusters and industries carry theirs. Names on the map are of the language of the page.',
    tests: [axeAllViews('the page declares its language and that of foreign words')],
  },
  {
    number: '3.2.2',
    name: 'On Input',
    level: 'A',
    description:
      'A filter, a letter in the search box or a zoom changes only the results: the focus stays, and arrow keys on the map do not scroll the page.',
    tests: [keyboard('filtering, typing and zooming keep focus and scroll position')],
  },
  {
    number: '3.2.5',
    name: 'Change on Request',
    level: 'AAA',
    description:
      'Nothing opens a window by itself. The link to the original of a source opens one, and says so. The map library loads on the first interaction with the map, without a visible change.',
    tests: [
      axeAllViews('only links to original sources open a new window, and say so'),
      testIn('tests/e2e/map/maplibre-handoff.test.ts')(
        'under the mouse moves no symbol, and symbols move with the basemap afterwards',
      ),
    ],
  },
  {
    number: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    description:
      'Links, buttons, boxes, tabs and details are native or follow the WAI-ARIA patterns. One polite live region announces each step once.',
    tests: [
      axeAllViews('has no axe violations'),
      screenReader('each step is announced once: a filter, a search, a day, another view'),
    ],
  },
]
