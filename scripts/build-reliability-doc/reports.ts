// Faults reported by users of such maps, and the test that guards against each. A row covers a kind of fault; its test
// tries other cases than the reported one.
import { BROWSER_REPORTS } from './browserReports'
import type { FaultReport } from './faultReport'

export const REPORTS: Readonly<Record<string, readonly FaultReport[]>> = {
  'Map input': [
    {
      fault: 'A click on the name of a place on the map filters its neighbour',
      outcome: 'A name is part of its symbol’s link: the same target, the same card',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'a label on the map is part of its symbol: the same link, the same card',
    },
    {
      fault: 'The graphics context is lost, and the next filter breaks the map',
      outcome: 'The SVG map shows at the same camera; MapLibre is created again when the context is restored',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'loses its graphics context: the SVG map shows the same camera, filters work, and MapLibre comes back',
    },
    {
      fault: 'The worker was ended in the background, and the map stays without colours',
      outcome: 'A frame that is incomplete 8 s after the last move creates the map again',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'a terminated worker is detected, and the map is created again',
    },
    {
      fault: 'The first drag or pinch on a phone does nothing',
      outcome: 'The interactive map replays the input that came before it',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'moves the map with its first drag, opens by a tap, and leaves no hover',
    },
    {
      fault: 'A tap leaves a county coloured as if pointed at',
      outcome: 'Touch causes no hover',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'moves the map with its first drag, opens by a tap, and leaves no hover',
    },
    {
      fault: 'Zooming by key moves the focus out of the window, and no key pans',
      outcome: 'Keys zoom around the focus and pan; the focus stays visible',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'zoom around the focus, pan, and keep the focus visible; full-width characters and input methods work',
    },
    {
      fault: 'Full-width signs and an input method make the map’s keys dead',
      outcome: 'The key is read as on a plain keyboard',
      file: 'src/map/input/getPlainKey.test.ts',
      test: 'a letter hidden by an input method',
    },
    {
      fault: 'A filter or a panel throws the camera back to the province',
      outcome: 'The camera stays while the results are visible; a notice leads to the rest',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'the camera stays through filters and panels while the results are visible, and a notice leads to the rest',
    },
    {
      fault: 'A trackpad zooms by a hair, a wheel in pages not at all, Safari zooms the page',
      outcome: 'Every unit and gesture zooms one level for each doubling, and never the page',
      file: 'tests/app/gestures.test.tsx',
      test: 'zooms the map and never the page, twenty small steps as one large one',
    },
    {
      fault: 'Names on the map are too small for touch',
      outcome: 'Each has 24 px at least',
      file: 'tests/e2e/accessibility/visual-accessibility.test.ts',
      test: 'place labels on the map have 24 px, in both languages',
    },
    {
      fault: 'A window moved to a sharper screen keeps a blurred map',
      outcome: 'The canvas follows the screen’s pixels',
      file: 'tests/app/port-sync.test.tsx',
      test: 'the canvas is resized when the device pixel ratio changes',
    },
  ],
  'Damaged links': [
    {
      fault: 'Punctuation behind a link loses the filter',
      outcome: 'The tail is cut, the filter holds, the address is rewritten',
      file: 'tests/contract/links.test.ts',
      test: 'with $description is repaired: $input',
    },
    {
      fault: '`&amp;`, one layer of encoding too many, a second `?`',
      outcome: 'One layer is undone',
      file: 'tests/contract/links.test.ts',
      test: 'with $description is repaired: $input',
    },
    {
      fault: 'Full-width digits, invisible marks, other separators, loose dates, full names',
      outcome: 'An unambiguous value is read; the notice names the rest',
      file: 'tests/contract/damaged-links.test.ts',
      test: 'links damaged in two ways',
    },
    {
      fault: 'A page path with a tail, capitals or a parameter ends at the 404 page',
      outcome: 'The shipped hosts redirect it; elsewhere the 404 page offers the intended page',
      file: 'tests/e2e/deployment/nginx.test.ts',
      test: '/$path is redirected to the intended page',
    },
    {
      fault: 'The former code of a county is unknown',
      outcome: 'Its successor shows, with a note',
      file: 'tests/e2e/links/bad-links.test.ts',
      test: 'a former code shows its successor county, with a note',
    },
    {
      fault: 'Parameters of share buttons cause a notice and discard the prerendered page',
      outcome: 'They are ignored; a notice names only near misses of our own parameters',
      file: 'tests/e2e/loading/prerender.test.ts',
      test: 'tracking parameters keep the prerendered page; a link to be repaired does not show it',
    },
    {
      fault: 'A browser in Tibetan or Cantonese gets English; `zh_CN` brings a notice',
      outcome: 'Languages of China lead to Chinese, in any spelling of their code',
      file: 'tests/e2e/languages/english.test.ts',
      test: 'a link opens in the language it was sent in, also for a browser of %s',
    },
    {
      fault: 'A link can be copied in an open cluster only',
      outcome: 'Every view has it in the header',
      file: 'tests/e2e/views/share-and-export.test.ts',
      test: 'a complete link is copied from every view, without the theme',
    },
    {
      fault: 'A copied link carries the sender’s theme and a general title',
      outcome: 'Without the theme; title and description follow the view',
      file: 'tests/e2e/views/share-and-export.test.ts',
      test: 'title and description follow filters, view and cluster',
    },
  ],
  'Dates, languages and the search box': [
    {
      fault: 'A date that is being typed becomes another day',
      outcome: 'A partial date changes nothing, an invalid one causes a notice, an empty field means today',
      file: 'tests/app/days.test.tsx',
      test: 'an incomplete date changes nothing, and has a problem text once the field is finished',
    },
    {
      fault: 'A tab that stays open past midnight shows yesterday',
      outcome: 'The day changes once the page is visible again, with one announcement',
      file: 'tests/app/today.test.tsx',
      test: 'a visible page shows the next day a minute after midnight at the latest',
    },
    {
      fault: 'A translated page breaks at the second filter',
      outcome: 'Numbers and lists still follow the filters',
      file: 'tests/e2e/languages/translation-tool.test.ts',
      test: 'a page translated after hydration follows every step',
    },
    {
      fault: 'Clear pressed while an input method composes leaves the list filtered',
      outcome: 'Box and list are empty, and what is typed later counts',
      file: 'tests/app/search-box.test.tsx',
      test: 'clear pressed while composing empties box and list, and what is typed later is searched for',
    },
    {
      fault: 'Escape that ends a composition empties the box',
      outcome: 'A key that the input method takes does nothing else',
      file: 'src/features/filters/searchDebounce.test.ts',
      test: 'with a pause after every event the box shows the searched text: %s',
    },
    {
      fault: 'pickles, shoes and aluminum find nothing in English',
      outcome: 'Plural and singular, both spellings and the names of industries are found',
      file: 'tests/contract/search.test.ts',
      test: 'each word for what a cluster makes finds it in the singular and in the plural',
    },
    {
      fault: 'A spoken name runs together with its number',
      outcome: 'No word of a name runs into the next',
      file: 'tests/e2e/accessibility/axe-all-views.test.ts',
      test: 'words of accessible names are separated',
    },
  ],
  ...BROWSER_REPORTS,
}
