import { REPORTS } from './reports'

const escapeCell = (text: string): string => text.replaceAll('|', '\\|')

/** The text of docs/reliability.md. */
export function buildReliabilityDoc(): string {
  const sections = Object.entries(REPORTS).map(([title, rows]) =>
    [
      `## ${title}`,
      '',
      '| reported | here | test |',
      '| --- | --- | --- |',
      ...rows.map(
        ({ fault, outcome, file, test }) =>
          `| ${escapeCell(fault)} | ${escapeCell(outcome)} | \`${file}\`, "${escapeCell(test)}" |`,
      ),
    ].join('\n'),
  )
  return `<!-- Written by scripts/build-reliability-doc from reports.ts. Do not edit; run \`npm run generate\`. -->
# Reliability

Faults that users of similar maps have reported, and the test that covers each of them here. A row describes a kind of fault.
Its test uses other cases than the reported one. A contract test checks that every test named here exists.

In addition, \`tests/e2e/random/monkey.test.ts\` uses the page at random. After each step it compares list, counts, map, panel
and URL, also after faults of the map, of files and of chunks. \`npm run monkey\` takes 500 steps and 40 faults with each of five
seeds, prints the seeds, and compares the memory after 500 steps with that after 50.

${sections.join('\n\n')}
`
}
