// The publisher, its contact and its official numbers, as the footer of pages and embeds shows them.
import { publisherMessages } from '#messages/publisher'
import { t } from '#messages/t'
import { CONTACT, ICP_LICENCE, PUBLIC_SECURITY_LICENCE, PUBLISHER_NAME } from '../domain/publication/publisher'

/** One part of the footer. */
export interface PublisherItem {
  /** Precedes the text; '' if the text explains itself. */
  readonly label: string
  readonly text: string
  /** Language of the text, where it differs from that of the page. */
  readonly lang: string | undefined
  readonly href: string | null
}

const toItem = (text: string | null, href: string | null, label = ''): PublisherItem[] =>
  text === null
    ? []
    : [{ label, text, lang: text.includes('@') || text.startsWith('https:') ? undefined : t.sourceLanguage, href }]

/** The parts that data/publisher.json has; empty while it has none. Each official number links to its public register. */
export const listPublisherItems = (): readonly PublisherItem[] => [
  ...toItem(PUBLISHER_NAME, null, publisherMessages.publisher),
  ...toItem(CONTACT, CONTACT && (CONTACT.includes('@') ? `mailto:${CONTACT}` : CONTACT), publisherMessages.contact),
  ...toItem(ICP_LICENCE, 'https://beian.miit.gov.cn/'),
  ...toItem(
    PUBLIC_SECURITY_LICENCE,
    `https://beian.mps.gov.cn/#/query/webSearch?code=${PUBLIC_SECURITY_LICENCE?.match(/\d+/)}`,
  ),
]
