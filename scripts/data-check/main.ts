// Checks the tables of data/: `npm run data:check`, in English with `-- --lang en`, another folder with `-- --data DIR`.
// Prints every problem, grouped, with its code, place and remedy.
import { checkData } from './checkData'

const { exitCode, report } = await checkData(process.argv.slice(2))
console.log(report)
process.exitCode = exitCode
