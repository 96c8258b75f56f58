// Renders docs/a11y.md from the table of criteria.
import { CRITERIA, type Criterion, type TestReference } from './criteria'

const EVALUATION = 'https://github.com/Malvoz/web-maps-wcag-evaluation'

const formatTest = ({ file, test }: TestReference): string => `- \`${file}\`: ${test}`

const formatCriterion = ({ number, name, level, description, tests }: Criterion): string =>
  [`### ${number} ${name} (${level})`, '', description, '', ...tests.map(formatTest)].join('\n')

export const buildAccessibilityDoc =
  (): string => `<!-- Written by scripts/build-a11y-doc. Do not edit; run \`npm run generate\`. -->
# Accessibility

We aim at WCAG 2.2 AA. The list has the same content as the map, for users who cannot see the map or use a mouse. Keys
work on the static map, the SVG map and MapLibre alike, since symbols and names are the same links over each of them
([ADR 2](adr/0002-one-svg-overlay-over-two-basemaps.md)).

中文：地图可以只用键盘使用，焦点在地图上时按 \`?\` 看按键表；列表和表格说同样的内容。发现读不到、点不到的地方，请提 issue。

## The fourteen criteria

The W3C Maps for HTML community group [judged eleven web map tools](${EVALUATION}) by fourteen
success criteria of WCAG 2.1. For each: how this map meets it, and the tests that show it. A test of the project checks that
every named test exists.

${CRITERIA.map(formatCriterion).join('\n\n')}

## Beyond them

- **No fault found by axe** in twenty views in Chinese, and in three of them over MapLibre. Its rules on colour run again
  in the dark theme, its rules on names and languages in English: \`tests/e2e/accessibility/axe-all-views.test.ts\`.
- **Reduced motion**: in those twenty views nothing moves, by the same test.
- **Forced colours**: symbols, bars and selected items differ by shape and outline. **Large type**: at 200 % nothing is
  cut off and the page does not scroll sideways: \`tests/e2e/accessibility/visual-accessibility.test.ts\`.
- **Quiet lines**: borders of counties and prefectures inside the province, and hairlines between rows, have less than
  3 to 1. They repeat information of names, filters and spacing.

No user of a screen reader has tested this map for us yet. Automatic tests find only part of the problems.
`
