// The fourteen success criteria by which the W3C Maps for HTML community group judges web maps, what this one does for
// each, and the tests that show it. A test is named by its file and by the words it stands under there.

export interface Proof {
  readonly file: string
  readonly test: string
}

export interface Criterion {
  /** Of WCAG 2.1. */
  readonly number: string
  readonly name: string
  readonly level: 'A' | 'AA' | 'AAA'
  readonly does: string
  readonly shownBy: readonly Proof[]
}

const in_ =
  (file: string) =>
  (test: string): Proof => ({ file, test })
const everyView = in_('tests/e2e/every-view.test.ts')
const keyboard = in_('tests/e2e/keyboard.test.ts')
const narrated = in_('tests/e2e/narrated.test.ts')
const eyes = in_('tests/e2e/eyes-and-hands.test.ts')
const tokens = in_('src/theme/tokens.test.ts')

export const CRITERIA: readonly Criterion[] = [
  {
    number: '1.1.1',
    name: 'Non-text Content',
    level: 'A',
    does: 'Every symbol is a link with the whole name of its cluster, and its industry, level and standing as its description. Ground, leaders and drawings on buttons are hidden. The list beside the map tells the same in words.',
    shownBy: [narrated('a symbol of the map speaks its name, industry, level and standing'), everyView('has no fault')],
  },
  {
    number: '1.3.1',
    name: 'Info and Relationships',
    level: 'A',
    does: 'The map is a named region among others; headings stand in order; buttons that are pressed, chosen, or at their limit say so.',
    shownBy: [
      everyView('parts of the page are landmarks with names, and headings leave out no level'),
      keyboard('+ and - zoom, and the button says when it is at its limit'),
    ],
  },
  {
    number: '1.4.3',
    name: 'Contrast (Minimum)',
    level: 'AA',
    does: 'Words have 4.5 to 1 on every ground, light and dark, names on the map on their halo of land. Marks and borders have 3 to 1 (1.4.11), and any two industries differ by 11 CIEDE2000 for every kind of colour vision.',
    shownBy: [
      tokens('words in %s have a contrast of 4.5 on every ground'),
      tokens('borders and lines in %s have a contrast of 3 on every ground'),
      tokens('with %s vision any two industries differ by 11'),
    ],
  },
  {
    number: '2.1.1',
    name: 'Keyboard',
    level: 'A',
    does: 'One Tab stop for all symbols; arrows go to the nearest cluster or name in their direction, Home and End to the first and last, letters to a county or product. Zoom, the list of keys and every panel have buttons.',
    shownBy: [
      keyboard('a whole task goes by keys alone: search, filter, walk the map, open, read, share, return'),
      keyboard('letters lead to a county by pinyin or initials, and to a product'),
    ],
  },
  {
    number: '2.1.2',
    name: 'No Keyboard Trap',
    level: 'A',
    does: 'Tab leaves the map at the next press. The list of keys is a native dialog: Escape closes it and the focus returns.',
    shownBy: [
      keyboard('Tab comes through the whole page, each stop in view'),
      keyboard('? lists the keys, and Escape leads back to where the reader stood'),
    ],
  },
  {
    number: '2.1.4',
    name: 'Character Key Shortcuts',
    level: 'A',
    does: 'Single keys do something only while the focus is in the map.',
    shownBy: [keyboard('single keys do nothing outside the map')],
  },
  {
    number: '2.4.3',
    name: 'Focus Order',
    level: 'A',
    does: 'Skip links, header, list, map, panel: the order of the document is that of the page. What opens takes the focus and gives it back to the link it came from.',
    shownBy: [
      keyboard('Tab comes through the whole page, each stop in view'),
      keyboard('Escape closes a cluster, and the focus returns to the symbol or the row it came from'),
    ],
  },
  {
    number: '2.4.7',
    name: 'Focus Visible',
    level: 'AA',
    does: 'A ring of 2.5 px in a colour of its own around everything that takes the focus, around symbols too; 3 to 1 on every ground.',
    shownBy: [
      keyboard('Tab comes through the whole page, each stop in view'),
      tokens('borders and lines in %s have a contrast of 3 on every ground'),
    ],
  },
  {
    number: '2.5.5',
    name: 'Target Size',
    level: 'AAA',
    does: "The map's own controls are 44 px, for a mouse too. A symbol's place is the information itself; its row in the list, and for a name the filter, is the same target with room. Elsewhere targets are 24 px with a mouse and 44 px under a finger, but for links and source marks within a text.",
    shownBy: [
      everyView('with a mouse every target has 24 px'),
      eyes('the controls of the map have 44 px with a mouse too, and its symbols 24'),
      eyes('under a finger every target has 44 px, and a field has letters of 16 px, or a phone enlarges the page'),
    ],
  },
  {
    number: '3.1.1',
    name: 'Language of Page',
    level: 'A',
    does: 'The document names its language.',
    shownBy: [everyView('the page says its language, and that of words in another')],
  },
  {
    number: '3.1.2',
    name: 'Language of Parts',
    level: 'AA',
    does: 'English names of clusters and industries carry theirs. Names on the map are of the language of the page.',
    shownBy: [everyView('the page says its language, and that of words in another')],
  },
  {
    number: '3.2.2',
    name: 'On Input',
    level: 'A',
    does: 'A filter, a letter in the search box or a zoom changes what is shown and nothing else: the focus stays, and arrow keys on the map do not scroll the page.',
    shownBy: [keyboard('filtering, typing and zooming leave the focus where it is and the page where it stands')],
  },
  {
    number: '3.2.5',
    name: 'Change on Request',
    level: 'AAA',
    does: 'Nothing opens a window by itself. The link to the original of a source opens one, and says so. The map library comes when a reader reaches for the map, without a change that could be seen.',
    shownBy: [
      everyView('only the original of a source opens another window, and its link says so'),
      in_('tests/e2e/take-over.test.ts')(
        'under the mouse, without moving a symbol, and carries the symbols with the ground from then on',
      ),
    ],
  },
  {
    number: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    does: 'Links, buttons, boxes, tabs and details are native or follow the WAI-ARIA patterns. Each step is said once, politely, by one live region.',
    shownBy: [everyView('has no fault'), narrated('each step is said once: a filter, a search, a day, another view')],
  },
]
