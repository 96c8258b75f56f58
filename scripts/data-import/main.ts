// Updates the tables of data/ from a file: `npm run data:import -- FILE`. See importData.ts for options and exit codes.
import { importData } from './importData'

const { exitCode, report } = await importData(process.argv.slice(2))
console.log(report)
process.exitCode = exitCode
