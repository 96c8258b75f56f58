// Texts about gaps of each list, in English.
import * as province from '#dataset/province.json'
import type { coverageMessages as zh } from '../zh/coverage'
import { formatCount } from './numbers'

export const coverageMessages: typeof zh = {
  intro:
    'Most gaps are attachments that could not be read, not counties without clusters. For each list: what is known, what is missing, and how it could be had.',
  howTo: list => `${list}: how to complete it`,
  complete: 'all names known',
  missing: count => (count === null ? 'unknown how many are missing' : `${formatCount(count, 'name')} missing`),
  reviewMissing: 'review results incomplete',
  known: 'Known',
  noneKnown: 'Not a single name.',
  withoutPublishedName: count => `The published names of ${count} of these were not found; they count as missing.`,
  missingHeading: 'Missing',
  missingNames: count =>
    count === null
      ? 'How many clusters are on the list, their names and counties; the attachment could not be read.'
      : `${formatCount(count, 'name')} and most of the counties; the attachment could not be read.`,
  nothingMissing: 'No name is missing.',
  missingReview: 'The results of the review after the term.',
  update: 'If you have the list',
  updateNote: 'Paste its names into the update page: checked and completed in your browser, nothing is uploaded.',
  updateLink: 'Complete this list',
  request: 'One way: ask the authority for it',
  authority: {
    province: province.authorityEn,
    national: 'Ministry of Industry and Information Technology',
  },
  requestNote: authority =>
    `Anyone may ask under the regulation on open government information. Addressee: ${authority}. The request is written in Chinese, as the authority reads it; add who asks. It answers within 20 working days, which it may extend once by 20 more.`,
  copy: 'Copy the request',
  copyName: 'Copy the form',
  contribute: 'Another way: hand in a name with its source',
  contributeNote:
    'If you know a cluster that is on a list, fill in the five lines and post them as an issue in the repository of this project; see “Data” in its CONTRIBUTING.md. The site has no server and collects nothing. Give a source that is open to all, and no person’s name or telephone number.',
  contributionTemplate: lists =>
    [
      'A cluster to add',
      'Full name, as the source has it (Chinese):',
      'County:',
      `On which list (${lists.join(', ')}):`,
      'Source (title, publisher, date, address):',
      'The sentence in the source (at most 60 characters):',
    ].join('\n'),
}
