// Texts of references in English.
import * as province from '#dataset/province.json'
import type { citationMessages as zh } from '../zh/citation'
import { formatDate } from './format'

export const citationMessages: typeof zh = {
  formats: 'Citation formats',
  copy: format => `Copy ${format}`,
  download: extension => `Download .${extension}`,
  author: `${province.nameEn} cluster map contributors`,
  product: province.productEn,
  pageTitle: subject => `${subject} · ${province.productEn}`,
  viewTitle: (title, day) => `${title} (recognition on ${formatDate(day)})`,
  repost: 'a repost; the original was not found',
}
