// Texts of references in English.
import type { citationMessages as zh } from '../zh/citation'
import { formatDate } from './format'

export const citationMessages: typeof zh = {
  formats: 'Citation formats',
  copy: format => `Copy ${format}`,
  download: extension => `Download .${extension}`,
  author: 'Sichuan cluster map contributors',
  product: 'Sichuan Cluster Map',
  pageTitle: subject => `${subject} · Sichuan Cluster Map`,
  viewTitle: (title, day) => `${title} (recognition on ${formatDate(day)})`,
  repost: 'a repost; the original was not found',
}
