// Finds the sources, lists and clusters that a cell names, by id or by their words, in the tables and in the book.
import type { Dataset } from '../../../dataset/tables/readDataset'
import { toComparable } from './cellText'
import { CHOICES } from './choices'

/** Ids by their comparable texts; a text of two ids finds neither. */
export class ReferenceIndex {
  private readonly ids = new Set<string>()
  private readonly idByText = new Map<string, string | null>()

  /** Adds a row, with the texts that name it. */
  add(id: string, texts: readonly string[]): void {
    this.ids.add(id)
    for (const text of texts.map(toComparable)) {
      if (text === '') continue
      const known = this.idByText.get(text)
      this.idByText.set(text, known === undefined || known === id ? id : null)
    }
  }

  has(id: string): boolean {
    return this.ids.has(id)
  }

  /** The id that a text names; null if it names none, or more than one. */
  find(text: string): string | null {
    if (this.ids.has(text)) return text
    return this.idByText.get(toComparable(text)) ?? null
  }
}

/** The title of a source without the brackets of our own descriptions. */
export const indexSources = ({ sources }: Pick<Dataset, 'sources'>): ReferenceIndex => {
  const index = new ReferenceIndex()
  for (const { id, title } of sources) index.add(id, [id, title])
  return index
}

/** Current clusters, by id, former id and name. */
export function indexClusters({ clusters, aliases }: Pick<Dataset, 'clusters' | 'aliases'>): ReferenceIndex {
  const index = new ReferenceIndex()
  for (const { id, nameZh } of clusters) index.add(id, [id, nameZh])
  for (const { kind, from, to } of aliases)
    if (kind === 'cluster' && to !== null && index.has(to)) index.add(to, [from])
  return index
}

/**
 * Lists by id, title, and what bureaus call them.
 *
 *     sc-2023, 第一批（2023年度）四川省中小企业特色产业集群, 2023年省级, 省级2023, 第一批省级
 */
export function indexLists({ lists }: Pick<Dataset, 'lists'>): ReferenceIndex {
  const index = new ReferenceIndex()
  const batches = [
    '',
    '第一批',
    '第二批',
    '第三批',
    '第四批',
    '第五批',
    '第六批',
    '第七批',
    '第八批',
    '第九批',
    '第十批',
  ]
  for (const { id, titleZh, titleEn, year, level, batch } of lists) {
    const levelWord = CHOICES.level.find(({ value }) => value === level)?.zh ?? level
    const times = [`${year}`, `${year}年`, `${year}年度`, ...(batch === null ? [] : [batches[batch] ?? `第${batch}批`])]
    index.add(id, [
      id,
      titleZh,
      titleEn,
      ...times.flatMap(time => [`${time}${levelWord}`, `${levelWord}${time}`, `${time}${levelWord}名单`]),
    ])
  }
  return index
}
