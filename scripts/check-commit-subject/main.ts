// Checks the message of a new commit; .githooks/commit-msg passes the file that contains it.
import { readFileSync } from 'node:fs'
import { findSubjectProblem } from './findSubjectProblem'

const [subject = ''] = readFileSync(process.argv[2] ?? '', 'utf8').split('\n')
const problem = findSubjectProblem(subject)
if (problem) {
  console.error(`${problem}: ${subject}\nCONTRIBUTING.md has the rule.`)
  process.exitCode = 1
}
