// Renders docs/a11y.md from the table of criteria.
import { CRITERIA, type Criterion, type TestReference } from './criteria'

const EVALUATION = 'https://github.com/Malvoz/web-maps-wcag-evaluation'

const formatTest = ({ file, test }: TestReference): string => `- \`${file}\`: ${test}`

const formatCriterion = ({ number, name, level, description, tests }: Criterion): string =>
  [`### ${number} ${name} (${level})`, '', description, '', ...tests.map(formatTest)].join('\n')

export const buildAccessibilityDoc =
  (): string => `<!-- Written by scripts/build-a11y-doc. Do not edit; run \`npm run generate\`. -->
# Accessibility

We aim at WCAG 2.2 AA. The list contains everything that the map shows, for users who cannot see the map or use a mouse. The
map itself works by keyboard: as the static map, as the SVG map and with MapLibre. Its symbols and labels are the same links in
all three ([ADR 2](adr/0002-one-svg-overlay-over-two-basemaps.md)).

中文：地图可以只用键盘使用，焦点在地图上时按 \`?\` 看按键表；列表和表格说同样的内容。发现读不到、点不到的地方，请提 issue。

## The fourteen criteria

The W3C Maps for HTML community group [evaluated eleven web map tools](${EVALUATION}) by fourteen success criteria of WCAG 2.1.
This page says what this map does for each, and which tests check it. A contract test fails if a test named here does not exist.

${CRITERIA.map(formatCriterion).join('\n\n')}

## Further checks

- **axe finds no violation** in the views of \`tests/support/browser/views.ts\`. In Chinese all rules apply; the colour rules also
  in the dark theme; in English all rules but those of colour. Some views are checked again over MapLibre:
  \`tests/e2e/accessibility/axe-all-views.test.ts\`.
- **Reduced motion**: nothing moves in these views, by the same test.
- **Forced colours**: shape and outline distinguish symbols, bars and selected items. **Large type**: at 200 % nothing is clipped
  and the page does not scroll sideways: \`tests/e2e/accessibility/visual-accessibility.test.ts\`.
- **Low contrast on purpose**: borders of counties and prefectures, and lines between rows, have less than 3 to 1. Labels,
  filters and spacing give the same information.

No person who uses a screen reader has tested this map for us yet. Automatic tests find only a part of the faults.
`
