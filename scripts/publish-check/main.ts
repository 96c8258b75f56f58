// Prints what is still to be done before the site is published in mainland China: `npm run publish:check`, in English with
// `-- --lang en`. Ends with exit code 1 while something required is missing. --folder chooses another site than dist/.
import { parseArgs } from 'node:util'
import { mapMessages as en } from '../../src/messages/en/map'
import { mapMessages as zh } from '../../src/messages/zh/map'
import { checkPublication, findMissing } from './checkPublication'
import { formatReport } from './formatReport'
import { computeGroundFingerprint, readPublisher } from './parsePublisher'
import { readSite } from './readSite'

const { values } = parseArgs({
  options: { lang: { type: 'string', default: 'zh' }, folder: { type: 'string', default: 'dist' } },
})
const lang = values.lang.startsWith('en') ? 'en' : 'zh-CN'

const parsed = readPublisher('public')
const { publisher, problems } = parsed
const site = readSite(values.folder, {
  marks: [zh.notApproved, en.notApproved],
  approvalNumber: publisher?.mapApprovalNumber ?? null,
  registrations: [publisher?.icpLicence, publisher?.publicSecurityLicence].filter(number => typeof number === 'string'),
})
const items = checkPublication({ parsed, ground: computeGroundFingerprint('public'), site })
console.log(formatReport(lang, { items, problems, site, mark: (lang === 'en' ? en : zh).notApproved }))
process.exitCode = findMissing(items).length > 0 ? 1 : 0
