// The longest file begins first, or one worker would end long after the other. Vitest itself goes by how long each took
// last time, which a fresh copy does not know, and then by size.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const LONGEST_FILE = /every-view\.test\.ts$/

export class LongestFirstSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [
      ...sorted.filter(file => LONGEST_FILE.test(file.moduleId)),
      ...sorted.filter(file => !LONGEST_FILE.test(file.moduleId)),
    ]
  }
}
