// Runs a command with a data set: `npm start -- --data DIR`, and likewise build, data:check, data:import, data:template.
// Without --data the data set is data/. Exit code 2 if the folder, its configuration or its tables are missing or wrong.
import { runWithDataset } from './runWithDataset'

process.exitCode = await runWithDataset(process.argv.slice(2))
