// Reported faults of screens, browsers and the build.
import type { FaultReport } from './faultReport'

export const BROWSER_REPORTS: Readonly<Record<string, readonly FaultReport[]>> = {
  'Screens and browsers': [
    {
      fault: 'A browser without `dvh` shows nothing below the header',
      outcome: 'Every unit and function beyond the minimum versions has a fallback',
      file: 'tests/e2e/browsers/minimum-browsers.test.ts',
      test: 'shows header, map and list, filters, and opens a cluster',
    },
    {
      fault: 'Syntax or methods that a browser lacks replace the page by an error',
      outcome: 'Scripts keep to the minimum versions; the prerendered page stays after any failure',
      file: 'tests/e2e/browsers/minimum-browsers.test.ts',
      test: 'of the site uses nothing beyond the minimum versions without a check',
    },
    {
      fault: 'Title, close and zoom buttons are under a notch',
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
      outcome: 'Without room it becomes a switch',
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
      fault: 'A browser inside an app claims a download that never arrives',
      outcome: 'No claim; a hint to open the link in a browser',
      file: 'tests/app/dates.test.tsx',
      test: 'MicroMessenger/8.0',
    },
  ],
  Project: [
    {
      fault: 'A build changes a file of the project',
      outcome: 'It writes public/data/v1, which a test compares, and dist',
      file: 'tests/contract/data.test.ts',
      test: 'are what the tables give, byte for byte, and nothing else',
    },
    {
      fault: 'Markup changed by an extension is rendered again with an error',
      outcome: 'It hydrates, or the prerendered page stays',
      file: 'tests/e2e/loading/bad-data.test.ts',
      test: 'with a page that an extension has changed: it hydrates without console output or layout shift',
    },
  ],
}
