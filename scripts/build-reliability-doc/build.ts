import { REPORTS } from './reports'

const escapeCell = (text: string): string => text.replaceAll('|', '\\|')

/** The text of docs/reliability.md. */
export function buildReliabilityDoc(): string {
  const sections = Object.entries(REPORTS).map(([title, rows]) =>
    [
      `## ${title}`,
      '',
      '| what readers of such maps met | here | test |',
      '| --- | --- | --- |',
      ...rows.map(
        ({ fault, outcome, file, test }) =>
          `| ${escapeCell(fault)} | ${escapeCell(outcome)} | \`${file}\`, "${escapeCell(test)}" |`,
      ),
    ].join('\n'),
  )
  return `<!-- Written by scripts/build-reliability-doc from reports.ts. Do not edit; run \`npm run generate\`. -->
# Reliability

Faults that people have reported of such maps, and the test that holds each of them here. A row stands for a kind: its test
tries other cases than the one reported. A test of the project checks that every test named here exists.

Beside them, \`tests/e2e/random/monkey.test.ts\` uses the page at random and compares list,
counts, map, panel and address after each step, and after faults of the map, of files and of chunks in a random order.
\`npm run monkey\` takes 500 steps and 40 faults with each of five seeds, which it prints, and compares the memory after 500
steps with that after 50.

${sections.join('\n\n')}
`
}
