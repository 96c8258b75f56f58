// Texts of the bar above a data set that is kept on this device.
import type { localDataMessages as zh } from '../zh/localData'

export const localDataMessages: typeof zh = {
  label: 'Data on this device',
  notPublished: 'Data on this device, not published.',
  origin: (name: string, day: string) =>
    `From “${name}”, stored in the browser of this computer on ${day}; nobody else can see it.`,
  missing: 'The browser of this computer holds no data set to preview. The published data are shown.',
  toPublished: 'Show the published data',
  remove: 'Delete from this device',
  changes: (count: number) => `Clusters that differ from the published data: ${count}`,
  withoutBoundary: (clusters: readonly string[]) =>
    `The map has no boundary for the county of these clusters; their symbols stand at their prefecture: ${clusters.join(', ')}`,
  kinds: { added: 'new', changed: 'changed', absent: 'not in it' },
}
