// Texts of the method page on the publication of the site.
import type { publicationMessages as zh } from '../zh/publication'

export const publicationMessages: typeof zh = {
  title: 'Map and publication',
  incomplete:
    'Before a publication in mainland China the publisher has to complete these entries. `docs/publish.md` in the project has the steps, and `npm run publish:check` checks them.',
  complete: 'The numbers that a publication needs:',
  approval: 'Map approval number',
  approvalMissing: mark =>
    `None. It must be issued for this very map; the number of another map must not be used. Until then map, exports, posters, embeds, previews and print are marked “${mark}”.`,
  ground: 'Permission to use the boundaries',
  groundMissing:
    'The boundaries are from a third party, and their terms of use were not found. A permission is needed, or the ground of an official standard map.',
  publisher: 'Publisher',
  publisherMissing: 'Not entered.',
  contact: 'Contact',
  contactMissing: 'Not entered. A mailbox or an address of the organisation.',
  icp: 'ICP number',
  icpMissing: 'Not entered. To be filed before the site goes online.',
  publicSecurity: 'Public security number',
  publicSecurityMissing: 'Not entered. To be filed within 30 days of going online.',
}
