// Renders docs/reliability.md from the table of reports.
import { REPORTS } from './reports'

const escapeCell = (text: string): string => text.replaceAll('|', '\\|')

/** The text of docs/reliability.md. */
export function buildReliabilityDoc(): string {
  const sections = Object.entries(REPORTS).map(([title, rows]) =>
    [
      `## ${title}`,
      '',
      '| reported fault | here | test |',
      '| --- | --- | --- |',
      ...rows.map(
        ({ fault, outcome, file, test }) =>
          `| ${escapeCell(fault)} | ${escapeCell(outcome)} | \`${file}\`, "${escapeCell(test)}" |`,
      ),
    ].join('\n'),
  )
  return `<!-- Written by scripts/build-reliability-doc from reports.ts. Do not edit; run \`npm run generate\`. -->
# Reliability

Faults that users of such maps have reported, and the test that guards against each. A row covers a kind of fault; its
test tries other cases than the reported one. A test of the project checks that every named test exists.

Besides, [tests/e2e/random/monkey.test.ts](../tests/e2e/random/monkey.test.ts) uses the page at random and compares list,
counts, map, panel and URL after each step, and after faults of the map, of files and of chunks in a random order.
\`npm run monkey\` runs 500 steps and 40 faults with each of five seeds, which it prints, and compares the memory after 500
steps with that after 50.

${sections.join('\n\n')}
`
}
