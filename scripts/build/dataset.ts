// Takes the modules `#dataset/…` from the folder of the data set: data/, or that of `--data DIR`. scripts/dataset/main.ts
// gives the folder in DATASET_FOLDER, and the same modules to Node.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

export const DATASET_FOLDER = resolve(process.env.DATASET_FOLDER ?? 'data')

/** The folder of the published files that the build reads: public/, or one of its own for `--data DIR`. */
export const PUBLIC_FOLDER = resolve(process.env.PUBLIC_FOLDER ?? 'public')

/** province.json, which scripts/dataset/main.ts has checked. */
export const PROVINCE: typeof import('../../data/province.json') = JSON.parse(
  readFileSync(join(DATASET_FOLDER, 'province.json'), 'utf8'),
)

const PREFIX = '#dataset/'

/**
 * `province.productZh` → `"四川特色产业集群图"`: each page has only the texts that it shows, at no cost beside the same
 * text in the code. Objects and lists of texts stay imports.
 */
export function inlineProvince(code: string, province: Readonly<Record<string, unknown>> = PROVINCE): string {
  if (!code.includes(`from '${PREFIX}province.json'`)) return code
  return code.replace(/(?<![.\w])province\.(\w+)/g, (usage, key: string) => {
    const value = province[key]
    const isPlain = typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'number')
    return isPlain ? JSON.stringify(value) : usage
  })
}

export function datasetPlugin(): Plugin {
  let isBuild = false
  return {
    name: 'dataset',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build'
    },
    resolveId: id => (id.startsWith(PREFIX) ? join(DATASET_FOLDER, id.slice(PREFIX.length)) : null),
    transform: code => {
      const inlined = isBuild ? inlineProvince(code) : code
      return inlined === code ? null : { code: inlined, map: null }
    },
  }
}
