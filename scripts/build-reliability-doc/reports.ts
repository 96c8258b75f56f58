// Faults reported by users of such maps, and the test that guards against each. A row covers a kind of fault; its test
// tries other cases than the reported one.

interface FaultReport {
  /** The reported fault. */
  readonly fault: string
  /** The behaviour of this map. */
  readonly outcome: string
  readonly file: string
  /** A part of the test's title, as in the file. */
  readonly test: string
}

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
      outcome: 'The SVG ground shows at the same camera; a new map is built when the context is back',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'loses its graphics context: the SVG map shows the same camera, filters work, and MapLibre comes back',
    },
    {
      fault: 'The worker was ended in the background, and the map stays without colours',
      outcome: 'A frame that is not whole 8 s after the last move makes a new map',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'a terminated worker is detected, and the map is created again',
    },
    {
      fault: 'The first drag or pinch on a phone does nothing',
      outcome: 'What the hand did before the interactive map was there is taken up by it',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'moves the map with its first drag, opens by a tap, and leaves no hover',
    },
    {
      fault: 'A tap leaves a county coloured as if pointed at',
      outcome: 'A finger points at nothing',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'moves the map with its first drag, opens by a tap, and leaves no hover',
    },
    {
      fault: 'Zooming by key moves the focus out of the window, and no key pans',
      outcome: 'Keys zoom about the focus and pan; the focus stays in sight',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'zoom around the focus, pan, and keep the focus visible; full-width characters and input methods work',
    },
    {
      fault: 'Full-width signs and an input method make the map’s keys dead',
      outcome: 'The key is read as it would stand on a plain keyboard',
      file: 'src/map/input/getPlainKey.test.ts',
      test: 'a sign that the input method takes',
    },
    {
      fault: 'A filter or a panel throws the camera back to the province',
      outcome: 'The camera stays while what matters is in sight; a line leads to the rest',
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
      outcome: 'What can only mean one thing is read; the rest is named',
      file: 'tests/contract/damaged-links.test.ts',
      test: 'links damaged in two ways',
    },
    {
      fault: 'A page path with a tail, capitals or a parameter ends at the 404 page',
      outcome: 'The shipped hosts send it on; elsewhere the 404 page offers the page that was meant',
      file: 'tests/e2e/deployment/nginx.test.ts',
      test: '/$path is redirected to the intended page',
    },
    {
      fault: 'The former code of a county is unknown',
      outcome: 'Its successor shows, and one line says so',
      file: 'tests/e2e/links/bad-links.test.ts',
      test: 'a former code shows its successor county, with a note',
    },
    {
      fault: 'Parameters of share buttons bring a notice and throw the built page away',
      outcome: 'They are silent; only near misses of our own names are told',
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
      outcome: 'Half a date changes nothing, an impossible one is said, an empty field means today',
      file: 'tests/app/days.test.tsx',
      test: 'half a date changes nothing, and is said to be one when the reader is done',
    },
    {
      fault: 'A tab that stays open past midnight shows yesterday',
      outcome: 'The day moves on when the page is looked at again, and is said once',
      file: 'tests/app/today.test.tsx',
      test: 'a visible page shows the next day a minute after midnight at the latest',
    },
    {
      fault: 'A translated page breaks at the second filter',
      outcome: 'Numbers and lists go on following the filters',
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
      test: 'with a pause after every event box and list agree: %s',
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
  'Screens and browsers': [
    {
      fault: 'A browser without `dvh` shows nothing below the header',
      outcome: 'Every unit and function beyond the floor has a fallback',
      file: 'tests/e2e/browsers/minimum-browsers.test.ts',
      test: 'shows header, map and list, filters, and opens a cluster',
    },
    {
      fault: 'Syntax or methods that a browser lacks replace the page by an error',
      outcome: 'Scripts keep to the stated floor; the built page stays whatever fails',
      file: 'tests/e2e/browsers/minimum-browsers.test.ts',
      test: 'of the site uses nothing beyond the minimum versions without a check',
    },
    {
      fault: 'Title, close and zoom stand under a notch',
      outcome: 'Everything stands inside the safe area',
      file: 'tests/e2e/accessibility/visual-accessibility.test.ts',
      test: 'on $width x $height nothing is under a notch or a rounded corner',
    },
    {
      fault: 'In a low window no row of the list is in sight',
      outcome: 'A row is in sight in every window',
      file: 'tests/e2e/browsers/responsive.test.ts',
      test: 'a row of the list is visible, nothing overlaps, no word is broken',
    },
    {
      fault: 'On a phone nothing says that a table is filtered, and the filters open in a strip',
      outcome: 'The filter is named first; the sheet rises',
      file: 'tests/e2e/browsers/responsive.test.ts',
      test: 'without scripts, too',
    },
    {
      fault: 'A field with small letters makes a phone enlarge the page',
      outcome: 'Fields have letters of 16 px under touch',
      file: 'tests/e2e/accessibility/visual-accessibility.test.ts',
      test: 'on touch screens every target has 44 px and every field a font size of 16 px',
    },
    {
      fault: 'Text at 150 % or a minimum size cuts words and covers buttons',
      outcome: 'Nothing is cut or covered',
      file: 'tests/e2e/accessibility/visual-accessibility.test.ts',
      test: 'with enlarged text',
    },
    {
      fault: 'The inset covers clusters',
      outcome: 'Where it has no room it folds into a switch',
      file: 'tests/e2e/browsers/responsive.test.ts',
      test: 'resizing the window keeps every cluster on the map, by symbol, in the inset, or aggregated',
    },
    {
      fault: 'Names overprint each other or break within a word',
      outcome: 'Neither, in any window and either language',
      file: 'tests/e2e/browsers/responsive.test.ts',
      test: 'a row of the list is visible, nothing overlaps, no word is broken',
    },
    {
      fault: 'A browser inside an app is told of a download that never came',
      outcome: 'No claim; a hint how to open outside, with the link',
      file: 'tests/app/dates.test.tsx',
      test: 'MicroMessenger/8.0',
    },
  ],
  Project: [
    {
      fault: 'A build changes a file of the project',
      outcome: 'It writes public/data, which a test compares, and dist',
      file: 'tests/contract/data.test.ts',
      test: 'are what the tables give, byte for byte, and nothing else',
    },
    {
      fault: 'Markup changed by an extension is drawn anew with an error',
      outcome: 'It hydrates or stays',
      file: 'tests/e2e/loading/bad-data.test.ts',
      test: 'with a page that an extension has changed: it hydrates without console output or layout shift',
    },
  ],
}
