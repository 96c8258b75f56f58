// Faults that readers of such maps have reported, and the test that holds each of them in this one. Each row stands for a
// kind; its test tries other cases of it than the one that was reported.

interface Report {
  /** The fault that a reader met. */
  readonly fault: string
  /** The outcome here. */
  readonly here: string
  readonly file: string
  /** A part of the test's name, as it stands in the file. */
  readonly test: string
}

export const REPORTS: Readonly<Record<string, readonly Report[]>> = {
  'The map and the hand': [
    {
      fault: 'A click on the name of a place on the map filters its neighbour',
      here: 'A name is part of its symbol’s link: the same target, the same card',
      file: 'tests/e2e/map-input.test.ts',
      test: 'a name on the map is its symbol: the same link, the same card',
    },
    {
      fault: 'The graphics context is lost, and the next filter breaks the map',
      here: 'The SVG ground shows at the same camera; a new map is built when the context is back',
      file: 'tests/e2e/map-input.test.ts',
      test: 'the SVG map stands at the same camera, filters work, and MapLibre comes back with its colours',
    },
    {
      fault: 'The worker was ended in the background, and the map stays without colours',
      here: 'A frame that is not whole 8 s after the last move makes a new map',
      file: 'tests/e2e/map-input.test.ts',
      test: 'a worker that has ended is noticed, and the map is built again',
    },
    {
      fault: 'The first drag or pinch on a phone does nothing',
      here: 'What the hand did before the interactive map was there is taken up by it',
      file: 'tests/e2e/map-input.test.ts',
      test: 'moves the map with its first drag, opens by a tap, and leaves nothing pointed at',
    },
    {
      fault: 'A tap leaves a county coloured as if pointed at',
      here: 'A finger points at nothing',
      file: 'tests/e2e/map-input.test.ts',
      test: 'moves the map with its first drag, opens by a tap, and leaves nothing pointed at',
    },
    {
      fault: 'Zooming by key moves the focus out of the window, and no key pans',
      here: 'Keys zoom about the focus and pan; the focus stays in sight',
      file: 'tests/e2e/map-input.test.ts',
      test: 'zoom about the focus, pan, and keep the focus in sight; full-width signs and input methods count',
    },
    {
      fault: 'Full-width signs and an input method make the map’s keys dead',
      here: 'The key is read as it would stand on a plain keyboard',
      file: 'src/map/keys.test.ts',
      test: 'a sign that the input method takes',
    },
    {
      fault: 'A filter or a panel throws the camera back to the province',
      here: 'The camera stays while what matters is in sight; a line leads to the rest',
      file: 'tests/e2e/map-input.test.ts',
      test: 'the camera stays through filters and panels while what matters is in sight, and a line leads to the rest',
    },
    {
      fault: 'A trackpad zooms by a hair, a wheel in pages not at all, Safari zooms the page',
      here: 'Every unit and gesture zooms one level for each doubling, and never the page',
      file: 'tests/app/gestures.test.tsx',
      test: 'zooms the map and never the page, twenty small steps as one large one',
    },
    {
      fault: 'Names on the map are too small for a finger',
      here: 'Each has 24 px at least',
      file: 'tests/e2e/eyes-and-hands.test.ts',
      test: 'every name of a place on the map has 24 px, in either language',
    },
    {
      fault: 'A window moved to a sharper screen keeps a blurred map',
      here: 'The canvas follows the screen’s pixels',
      file: 'tests/app/port-sync.test.tsx',
      test: 'the canvas is fitted again whenever the window comes to a screen of other sharpness',
    },
  ],
  'Links as programs leave them': [
    {
      fault: 'Punctuation behind a link loses the filter',
      here: 'The tail is cut, the filter holds, the address is rewritten',
      file: 'tests/contract/links.test.ts',
      test: 'with $what is mended: $sent',
    },
    {
      fault: '`&amp;`, one layer of encoding too many, a second `?`',
      here: 'One layer is undone',
      file: 'tests/contract/links.test.ts',
      test: 'with $what is mended: $sent',
    },
    {
      fault: 'Full-width digits, invisible marks, other separators, loose dates, full names',
      here: 'What can only mean one thing is read; the rest is named',
      file: 'tests/contract/mangled-links.test.ts',
      test: 'links damaged in two ways',
    },
    {
      fault: 'A page path with a tail, capitals or a parameter ends at the 404 page',
      here: 'The shipped hosts send it on; elsewhere the 404 page offers the page that was meant',
      file: 'tests/e2e/nginx.test.ts',
      test: '/$path is sent on to the page that it means',
    },
    {
      fault: 'The former code of a county is unknown',
      here: 'Its successor shows, and one line says so',
      file: 'tests/e2e/bad-links.test.ts',
      test: 'a former code shows the county that followed, and one line says so',
    },
    {
      fault: 'Parameters of share buttons bring a notice and throw the built page away',
      here: 'They are silent; only near misses of our own names are told',
      file: 'tests/e2e/built-pages.test.ts',
      test: 'what share buttons add leaves a page as it was built; what is to be mended does not show first',
    },
    {
      fault: 'A browser in Tibetan or Cantonese gets English; `zh_CN` brings a notice',
      here: 'Languages of China lead to Chinese, in any spelling of their code',
      file: 'tests/e2e/english.test.ts',
      test: 'a link opens in the language it was sent in, also for a browser of %s',
    },
    {
      fault: 'A link can be copied in an open cluster only',
      here: 'Every view has it in the header',
      file: 'tests/e2e/taking.test.ts',
      test: 'a link is copied from every view, whole, without the theme of its sender',
    },
    {
      fault: 'A copied link carries the sender’s theme and a general title',
      here: 'Without the theme; title and description follow the view',
      file: 'tests/e2e/taking.test.ts',
      test: 'title and description follow filters, view and cluster',
    },
  ],
  'Time, words and the search box': [
    {
      fault: 'A date that is being typed becomes another day',
      here: 'Half a date changes nothing, an impossible one is said, an empty field means today',
      file: 'tests/app/days.test.tsx',
      test: 'half a date changes nothing, and is said to be one when the reader is done',
    },
    {
      fault: 'A tab that stays open past midnight shows yesterday',
      here: 'The day moves on when the page is looked at again, and is said once',
      file: 'tests/app/today.test.tsx',
      test: 'a page in view is of the next day a minute after midnight at the latest',
    },
    {
      fault: 'A translated page breaks at the second filter',
      here: 'Numbers and lists go on following the filters',
      file: 'tests/e2e/translated.test.ts',
      test: 'translated while it is read, it follows every step',
    },
    {
      fault: 'Clear pressed while an input method composes leaves the list filtered',
      here: 'Box and list are empty, and what is typed later counts',
      file: 'tests/app/search-box.test.tsx',
      test: 'clear pressed while composing empties box and list, and what is typed later is searched for',
    },
    {
      fault: 'Escape that ends a composition empties the box',
      here: 'A key that the input method takes does nothing else',
      file: 'src/features/filters/typing.test.ts',
      test: 'with a pause after every event box and list agree: %s',
    },
    {
      fault: 'pickles, shoes and aluminum find nothing in English',
      here: 'Plural and singular, both spellings and the names of industries are found',
      file: 'tests/contract/search.test.ts',
      test: 'each word for what a cluster makes finds it in the singular and in the plural',
    },
    {
      fault: 'A spoken name runs together with its number',
      here: 'No word of a name runs into the next',
      file: 'tests/e2e/every-view.test.ts',
      test: 'no word of a name runs into the next',
    },
  ],
  'Screens and browsers': [
    {
      fault: 'A browser without `dvh` shows nothing below the header',
      here: 'Every unit and function beyond the floor has a fallback',
      file: 'tests/e2e/floor.test.ts',
      test: 'shows header, map and list, filters, and opens a cluster',
    },
    {
      fault: 'Syntax or methods that a browser lacks replace the page by an error',
      here: 'Scripts keep to the stated floor; the built page stays whatever fails',
      file: 'tests/e2e/floor.test.ts',
      test: 'of the site asks for nothing beyond the floor, but where it looks first',
    },
    {
      fault: 'Title, close and zoom stand under a notch',
      here: 'Everything stands inside the safe area',
      file: 'tests/e2e/eyes-and-hands.test.ts',
      test: 'on $width x $height nothing stands under a notch or a rounded corner',
    },
    {
      fault: 'In a low window no row of the list is in sight',
      here: 'A row is in sight in every window',
      file: 'tests/e2e/sizes.test.ts',
      test: 'a row of the list is in sight, nothing is printed over anything, no word is broken',
    },
    {
      fault: 'On a phone nothing says that a table is filtered, and the filters open in a strip',
      here: 'The filter is named first; the sheet rises',
      file: 'tests/e2e/sizes.test.ts',
      test: 'without a script, too',
    },
    {
      fault: 'A field with small letters makes a phone enlarge the page',
      here: 'Fields have letters of 16 px under a finger',
      file: 'tests/e2e/eyes-and-hands.test.ts',
      test: 'under a finger every target has 44 px, and a field has letters of 16 px, or a phone enlarges the page',
    },
    {
      fault: 'Text at 150 % or a minimum size cuts words and covers buttons',
      here: 'Nothing is cut or covered',
      file: 'tests/e2e/eyes-and-hands.test.ts',
      test: "with letters as large as a reader's program makes them",
    },
    {
      fault: 'The inset covers clusters',
      here: 'Where it has no room it folds into a switch',
      file: 'tests/e2e/sizes.test.ts',
      test: 'growing and shrinking the window keeps every cluster on the map, alone, in the inset, or counted',
    },
    {
      fault: 'Names overprint each other or break within a word',
      here: 'Neither, in any window and either language',
      file: 'tests/e2e/sizes.test.ts',
      test: 'a row of the list is in sight, nothing is printed over anything, no word is broken',
    },
    {
      fault: 'A browser inside an app is told of a download that never came',
      here: 'No claim; a hint how to open outside, with the link',
      file: 'tests/app/dates.test.tsx',
      test: 'MicroMessenger/8.0',
    },
  ],
  House: [
    {
      fault: 'A build changes a file of the project',
      here: 'It writes public/data, which a test compares, and dist',
      file: 'tests/contract/data.test.ts',
      test: 'are what the tables give, byte for byte, and nothing else',
    },
    {
      fault: 'Markup changed by an extension is drawn anew with an error',
      here: 'It hydrates or stays',
      file: 'tests/e2e/bad-data.test.ts',
      test: 'with a page that an extension has changed: it comes to life with no word and no shift',
    },
  ],
}
