// Links to the data files, with their licence, and the publisher, at the end of a part. Plain links: they work without a
// script and on any host.
import { memo } from 'react'
import { publisherMessages } from '#messages/publisher'
import { t } from '#messages/t'
import * as file from '../../../data/publisher.json'
import { FILES } from '../../data/files'
import { GROUND_LICENCE, MAP_APPROVAL_NUMBER } from '../../domain/publication/publisher'
import styles from './DataFileLinks.module.css'
import { PublisherLine } from './PublisherLine'

const DATA_FILES = [FILES.index, FILES.facts, FILES.measures, FILES.programme, FILES.county]
const GEOMETRY_FILES = [FILES.places, FILES.detail]
export const DATA_LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

// The bundler leaves out what the file does not need: an imported value it would not see through.
const HAS_PUBLISHER = file.publisherName || file.contact || file.icpLicence || file.publicSecurityLicence
const GEOMETRY_TERMS =
  file.groundLicence || file.mapApprovalNumber
    ? publisherMessages.geometryTerms(GROUND_LICENCE, MAP_APPROVAL_NUMBER)
    : t.geometryTerms

const FileLinks = ({ paths }: { readonly paths: readonly string[] }) =>
  paths.map(path => (
    <span key={path}>
      {' '}
      <a href={path}>{path.split('/').pop()}</a>
    </span>
  ))

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
        <FileLinks paths={extraFile ? [...DATA_FILES, extraFile] : DATA_FILES} />
        {t.dataTerms}{' '}
        <a href={DATA_LICENCE} rel="license">
          CC BY 4.0
        </a>
      </p>
      <p>
        {t.geometryFiles}
        <FileLinks paths={GEOMETRY_FILES} />
        {GEOMETRY_TERMS}
      </p>
      {HAS_PUBLISHER ? <PublisherLine /> : null}
    </footer>
  )
})
