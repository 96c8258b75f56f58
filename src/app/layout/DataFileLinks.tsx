// Links to the page on open data and to the file of a part, with the licence and the terms of the boundaries, and the
// publisher. Plain links: they work without a script and on any host.
import { memo } from 'react'
import * as file from '#dataset/publisher.json'
import { publisherMessages } from '#messages/publisher'
import { t } from '#messages/t'
import { DATA_LICENCE } from '../../domain/export/publishedData'
import { GROUND_LICENCE, MAP_APPROVAL_NUMBER } from '../../domain/publication/publisher'
import { toHref } from '../../view/pages'
import styles from './DataFileLinks.module.css'
import { PublisherLine } from './PublisherLine'

const OPEN_DATA = toHref(`?view=open-data&lang=${t.lang}`)

// The bundler leaves out what the file does not need: an imported value it would not see through.
const HAS_PUBLISHER = file.publisherName || file.contact || file.icpLicence || file.publicSecurityLicence
const GEOMETRY_TERMS =
  file.groundLicence || file.mapApprovalNumber
    ? publisherMessages.geometryTerms(GROUND_LICENCE, MAP_APPROVAL_NUMBER)
    : t.geometryTerms

interface Props {
  /** The file of the open cluster. */
  readonly extraFile?: string
  /** For parts that replace the list on small screens; on wide ones the list has these links. */
  readonly isSmallScreenOnly?: boolean
}

export const DataFileLinks = memo(function DataFileLinks({ extraFile, isSmallScreenOnly = false }: Props) {
  return (
    <footer className={styles.dataFileLinks} data-small-screen-only={isSmallScreenOnly || undefined}>
      <p>
        {t.dataFiles}
        <a href={OPEN_DATA}>{t.modeOpenData}</a>
        {extraFile ? ' ' : null}
        {extraFile ? <a href={extraFile}>{extraFile.split('/').pop()}</a> : null}
        {t.dataTerms}
        <a href={DATA_LICENCE.url} rel="license">
          {DATA_LICENCE.name}
        </a>
        {GEOMETRY_TERMS}
      </p>
      {HAS_PUBLISHER ? <PublisherLine /> : null}
    </footer>
  )
})
