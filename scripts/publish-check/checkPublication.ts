// Decides what is still to be done before the site is published in mainland China. Pure: facts in, items out.
import type { ParsedPublisher } from './parsePublisher'
import type { SiteFacts } from './readSite'

export const ITEM_IDS = [
  'config',
  'publisherName',
  'contact',
  'groundLicence',
  'mapApproval',
  'standardMap',
  'icpLicence',
  'publicSecurity',
  'site',
  'siteUrl',
  'https',
  'siteIsCurrent',
  'previews',
  'ownHost',
  'fonts',
] as const
export type ItemId = (typeof ITEM_IDS)[number]
export type ItemState = 'passed' | 'todo' | 'notApplicable'

export interface CheckItem {
  readonly id: ItemId
  readonly state: ItemState
  /** False for what may follow after the site is online. */
  readonly isRequired: boolean
  /** A value or the files in question. */
  readonly details: readonly string[]
}

export interface CheckInput {
  readonly parsed: ParsedPublisher
  /** The fingerprint of the boundaries in use. */
  readonly ground: string
  /** Null without a built site. */
  readonly site: SiteFacts | null
}

const toState = (isPassed: boolean): ItemState => (isPassed ? 'passed' : 'todo')

export function checkPublication({ parsed: { publisher, problems }, ground, site }: CheckInput): CheckItem[] {
  const item = (id: ItemId, state: ItemState, details: readonly string[] = [], isRequired = true): CheckItem => ({
    id,
    state,
    isRequired,
    details,
  })
  const valueItem = (id: ItemId, value: string | null | undefined, isRequired = true): CheckItem =>
    item(id, toState(Boolean(value)), value ? [value] : [], isRequired)
  const approval = publisher?.mapApprovalNumber ?? null

  return [
    item('config', toState(problems.length === 0)),
    valueItem('publisherName', publisher?.publisherName),
    valueItem('contact', publisher?.contact),
    valueItem('groundLicence', publisher?.groundLicence),
    item('mapApproval', toState(approval !== null), approval === null ? [ground] : [approval]),
    approval === null ? valueItem('standardMap', publisher?.standardMap) : item('standardMap', 'notApplicable'),
    valueItem('icpLicence', publisher?.icpLicence),
    valueItem('publicSecurity', publisher?.publicSecurityLicence, false),
    item('site', toState(site !== null), site === null ? [] : [String(site.pages.length)]),
    ...(site === null
      ? (['siteUrl', 'https', 'siteIsCurrent', 'previews', 'ownHost', 'fonts'] as const).map(id =>
          item(id, 'notApplicable'),
        )
      : checkSite(site, approval, item)),
  ]
}

type CreateItem = (id: ItemId, state: ItemState, details?: readonly string[]) => CheckItem

function checkSite(site: SiteFacts, approval: string | null, item: CreateItem): CheckItem[] {
  const { siteUrl } = site
  const outdated = [
    ...(approval === null ? [] : site.markedFiles),
    // A page that shows neither the number nor the mark, or that was built before the number was entered.
    ...((approval === null ? site.markedFiles : site.numberedFiles).includes('index.html') ? [] : ['index.html']),
    ...site.pagesWithoutRegistration,
  ]
  return [
    item('siteUrl', toState(siteUrl !== null), siteUrl === null ? [] : [siteUrl]),
    item('https', siteUrl === null ? 'notApplicable' : toState(siteUrl.startsWith('https:'))),
    item('siteIsCurrent', toState(outdated.length === 0), [...new Set(outdated)]),
    item('previews', toState(site.pagesWithoutPreview.length === 0), site.pagesWithoutPreview),
    item('ownHost', toState(site.foreignFiles.length === 0), site.foreignFiles),
    item('fonts', toState(site.fontFiles.length === 0), site.fontFiles),
  ]
}

/** The required items that are still to do. */
export const findMissing = (items: readonly CheckItem[]): CheckItem[] =>
  items.filter(({ state, isRequired }) => state === 'todo' && isRequired)
