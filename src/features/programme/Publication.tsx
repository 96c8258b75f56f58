// The section of the method page on the publication: approval number, permission, publisher, registrations.
import { publicationMessages } from '#messages/publication'
import { t } from '#messages/t'
import { LangSpan } from '#ui/LangSpan'
import {
  CONTACT,
  GROUND_LICENCE,
  ICP_LICENCE,
  MAP_APPROVAL_NUMBER,
  PUBLIC_SECURITY_LICENCE,
  PUBLISHER_NAME,
} from '../../domain/publication/publisher'
import { formatApprovalLine } from '../../messages/approvalLine'
import { TextWithCode } from '../../ui/text/EnglishParts'
import styles from './Programme.module.css'
import { Section } from './Statements'

/** Term, value, and the text while there is no value. */
const ENTRIES: readonly (readonly [string, string | null, string])[] = [
  [publicationMessages.approval, MAP_APPROVAL_NUMBER, publicationMessages.approvalMissing(formatApprovalLine())],
  [publicationMessages.ground, GROUND_LICENCE, publicationMessages.groundMissing],
  [publicationMessages.publisher, PUBLISHER_NAME, publicationMessages.publisherMissing],
  [publicationMessages.contact, CONTACT, publicationMessages.contactMissing],
  [publicationMessages.icp, ICP_LICENCE, publicationMessages.icpMissing],
  [publicationMessages.publicSecurity, PUBLIC_SECURITY_LICENCE, publicationMessages.publicSecurityMissing],
]

export function Publication() {
  const isComplete = ENTRIES.every(([, value]) => value !== null)
  return (
    <Section id="publication" title={publicationMessages.title}>
      <p>
        <TextWithCode>{isComplete ? publicationMessages.complete : publicationMessages.incomplete}</TextWithCode>
      </p>
      <dl className={styles.definitions}>
        {ENTRIES.map(([term, value, missing]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value === null ? missing : <LangSpan lang={t.sourceLanguage}>{value}</LangSpan>}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
