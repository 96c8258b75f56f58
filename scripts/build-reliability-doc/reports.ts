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
      fault: 'A click on a label of the map filters the neighbouring place',
      outcome: 'A label is part of the link of its symbol: the same target, the same card',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'a label on the map is part of its symbol: the same link, the same card',
    },
    {
      fault: 'The graphics context is lost, and the next filter breaks the map',
      outcome: 'The SVG basemap shows at the same camera. A new map is created when the context is back',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'the SVG map shows the same camera, filters work, and MapLibre comes back',
    },
    {
      fault: 'The browser ends the worker in the background, and the map stays without colours',
      outcome: 'If a frame is incomplete 8 s after the last move, a new map is created',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'a terminated worker is detected, and the map is created again',
    },
    {
      fault: 'The first drag or pinch on a phone does nothing',
      outcome: 'The interactive map applies gestures that were made before it had loaded',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'moves the map with its first drag, opens by a tap, and leaves no hover',
    },
    {
      fault: 'After a tap a county keeps its hover colour',
      outcome: 'Touch causes no hover',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'moves the map with its first drag, opens by a tap, and leaves no hover',
    },
    {
      fault: 'Zooming by key moves the focused symbol out of the window, and no key pans',
      outcome: 'Keys zoom around the focus and pan. The focus stays visible',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'zoom around the focus, pan, and keep the focus visible; full-width characters and input methods work',
    },
    {
      fault: 'With full-width characters or an input method the keys of the map do nothing',
      outcome: 'The key is read as on a keyboard without an input method',
      file: 'src/map/input/getPlainKey.test.ts',
      test: 'a sign that the input method takes',
    },
    {
      fault: 'A filter or a panel resets the camera to the province',
      outcome: 'The camera stays while a result is visible. A notice leads to the others',
      file: 'tests/e2e/map/map-input.test.ts',
      test: 'the camera stays through filters and panels while the results are visible, and a notice leads to the rest',
    },
    {
      fault: 'A trackpad hardly zooms, a wheel that counts pages does not zoom, Safari zooms the page',
      outcome: 'Every unit and gesture zooms the map by one level for each doubling, and never the page',
      file: 'tests/app/gestures.test.tsx',
      test: 'zooms the map and never the page, twenty small steps as one large one',
    },
    {
      fault: 'Labels on the map are too small for touch',
      outcome: 'Each has at least 24 px',
      file: 'tests/e2e/accessibility/visual-accessibility.test.ts',
      test: 'place labels on the map have 24 px, in both languages',
    },
    {
      fault: 'The map is blurred after the window moves to a screen with more pixels',
      outcome: 'The canvas follows the device pixel ratio',
      file: 'tests/app/port-sync.test.tsx',
      test: 'the canvas is resized when the device pixel ratio changes',
    },
  ],
  'Damaged links': [
    {
      fault: 'Punctuation after a link makes the filter ineffective',
      outcome: 'The punctuation is removed, the filter applies, the URL is rewritten',
      file: 'tests/contract/links.test.ts',
      test: 'with $description is repaired: $input',
    },
    {
      fault: '`&amp;`, one layer of encoding too many, a second `?`',
      outcome: 'One layer is decoded',
      file: 'tests/contract/links.test.ts',
      test: 'with $description is repaired: $input',
    },
    {
      fault: 'Full-width digits, invisible characters, other separators, other date formats, full names',
      outcome: 'A value with one possible meaning is read. A notice names the others',
      file: 'tests/contract/damaged-links.test.ts',
      test: 'links damaged in two ways',
    },
    {
      fault: 'A path with text after it, with capitals or with a parameter shows the 404 page',
      outcome: 'The server configurations redirect it. Elsewhere the 404 page offers the intended page',
      file: 'tests/e2e/deployment/nginx.test.ts',
      test: '/$path is redirected to the intended page',
    },
    {
      fault: 'The former code of a county is not found',
      outcome: 'The present county shows, with a note',
      file: 'tests/e2e/links/bad-links.test.ts',
      test: 'a former code shows its successor county, with a note',
    },
    {
      fault: 'Parameters of share buttons cause a notice and discard the prerendered page',
      outcome: 'They cause no notice. Only misspelt parameters of ours do',
      file: 'tests/e2e/loading/prerender.test.ts',
      test: 'tracking parameters keep the prerendered page; a link to be repaired does not show it',
    },
    {
      fault: 'A browser in Tibetan or Cantonese gets English; `zh_CN` causes a notice',
      outcome: 'Languages of China select Chinese, in any spelling of their code',
      file: 'tests/e2e/languages/english.test.ts',
      test: 'a link opens in the language it was sent in, also for a browser of %s',
    },
    {
      fault: 'Only an open cluster offers to copy the link',
      outcome: 'The header of every view offers it',
      file: 'tests/e2e/views/share-and-export.test.ts',
      test: 'a complete link is copied from every view, without the theme',
    },
    {
      fault: 'A copied link contains the theme of the sender and a general title',
      outcome: 'It contains no theme. Title and description follow the view',
      file: 'tests/e2e/views/share-and-export.test.ts',
      test: 'title and description follow filters, view and cluster',
    },
  ],
  'Dates, languages and the search box': [
    {
      fault: 'A date changes to another day while the user types it',
      outcome: 'An incomplete date changes nothing, an impossible one is reported, an empty field means today',
      file: 'tests/app/days.test.tsx',
      test: 'half a date changes nothing, and is said to be one when the reader is done',
    },
    {
      fault: 'A tab that is open past midnight shows the day before',
      outcome: 'The date changes when the page is visible again, and is announced once',
      file: 'tests/app/today.test.tsx',
      test: 'a visible page shows the next day a minute after midnight at the latest',
    },
    {
      fault: 'A page under a translation tool breaks at the second filter',
      outcome: 'Numbers and lists follow every filter',
      file: 'tests/e2e/languages/translation-tool.test.ts',
      test: 'a page translated after hydration follows every step',
    },
    {
      fault: 'After "clear" during a composition the list stays filtered',
      outcome: 'The search is cleared, and text typed later is searched for',
      file: 'tests/app/search-box.test.tsx',
      test: 'clear pressed while composing empties box and list, and what is typed later is searched for',
    },
    {
      fault: 'Escape that ends a composition clears the search',
      outcome: 'A key that the input method uses has no other effect',
      file: 'src/features/filters/searchDebounce.test.ts',
      test: 'with a pause after every event the box shows the searched text: %s',
    },
    {
      fault: 'pickles, shoes and aluminum find nothing in English',
      outcome: 'The search finds plural and singular, British and American spelling, and names of industries',
      file: 'tests/contract/search.test.ts',
      test: 'each word for what a cluster makes finds it in the singular and in the plural',
    },
    {
      fault: 'An accessible name joins a word and a number without a space',
      outcome: 'Words of accessible names are separated',
      file: 'tests/e2e/accessibility/axe-all-views.test.ts',
      test: 'words of accessible names are separated',
    },
  ],
  'Screens and browsers': [
    {
      fault: 'A browser without `dvh` shows nothing below the header',
      outcome: 'Every unit and function that the oldest browsers lack has a fallback',
      file: 'tests/e2e/browsers/minimum-browsers.test.ts',
      test: 'shows header, map and list, filters, and opens a cluster',
    },
    {
      fault: 'Syntax or methods that a browser lacks replace the page with an error',
      outcome: 'Scripts use only what the oldest browsers have. The prerendered page stays if a script fails',
      file: 'tests/e2e/browsers/minimum-browsers.test.ts',
      test: 'of the site uses nothing beyond the minimum versions without a check',
    },
    {
      fault: 'Title, close button and zoom buttons are under a notch',
      outcome: 'Everything is inside the safe area',
      file: 'tests/e2e/accessibility/visual-accessibility.test.ts',
      test: 'on $width x $height nothing is under a notch or a rounded corner',
    },
    {
      fault: 'In a low window no row of the list is visible',
      outcome: 'A row is visible in every window',
      file: 'tests/e2e/browsers/responsive.test.ts',
      test: 'a row of the list is visible, nothing overlaps, no word is broken',
    },
    {
      fault: 'On a phone a filtered table does not name its filter, and the filters open in a small area',
      outcome: 'The filter is named first, and the bottom sheet opens fully',
      file: 'tests/e2e/browsers/responsive.test.ts',
      test: 'without scripts, too',
    },
    {
      fault: 'A phone enlarges the page when a field with small text gets the focus',
      outcome: 'Fields have a font size of 16 px on touch screens',
      file: 'tests/e2e/accessibility/visual-accessibility.test.ts',
      test: 'on touch screens every target has 44 px and every field a font size of 16 px',
    },
    {
      fault: 'Text at 150 % or with a minimum font size is clipped and covers buttons',
      outcome: 'Nothing is clipped or covered',
      file: 'tests/e2e/accessibility/visual-accessibility.test.ts',
      test: 'with enlarged text',
    },
    {
      fault: 'The inset covers clusters',
      outcome: 'Without room for it, a button leads to the city',
      file: 'tests/e2e/browsers/responsive.test.ts',
      test: 'resizing the window keeps every cluster on the map, by symbol, in the inset, or aggregated',
    },
    {
      fault: 'Labels overlap or break within a word',
      outcome: 'They do neither, in any window and both languages',
      file: 'tests/e2e/browsers/responsive.test.ts',
      test: 'a row of the list is visible, nothing overlaps, no word is broken',
    },
    {
      fault: 'A browser inside an app shows a message about a download that did not happen',
      outcome: 'The page explains how to open it in another browser, with the link',
      file: 'tests/app/dates.test.tsx',
      test: 'MicroMessenger/8.0',
    },
  ],
  Project: [
    {
      fault: 'A build changes a tracked file',
      outcome: 'It writes `public/data`, which a test compares with the tables, and `dist`',
      file: 'tests/contract/data.test.ts',
      test: 'are what the tables give, byte for byte, and nothing else',
    },
    {
      fault: 'A page changed by an extension is rendered again with an error',
      outcome: 'It hydrates, or the prerendered page stays',
      file: 'tests/e2e/loading/bad-data.test.ts',
      test: 'with a page that an extension has changed: it hydrates without console output or layout shift',
    },
  ],
}
