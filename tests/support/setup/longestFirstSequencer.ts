// Starts the longest test files first, so that no worker ends long after the others. Vitest orders by the durations of the
// last run, which a fresh clone does not have, and then by file size.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const LONGEST_FILES = /(axe-all-views|keyboard|prerender|subpath-deploy|visual-accessibility)\.test\.ts$/

export class LongestFirstSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = (file: TestSpecification) => LONGEST_FILES.test(file.moduleId)
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))]
  }
}
