// Links to the data files, with their licence, and the publisher, at the end of a part. Plain links: they work without a
// script and on any host.
import { memo } from 'react'
import { t } from '#messages/t'
import { FILES } from '../../data/files'
import { GROUND_LICENCE, MAP_APPROVAL_NUMBER } from '../../domain/publication/publisher'
import styles from './DataFileLinks.module.css'
import { PublisherLine } from './PublisherLine'

const DATA_FILES = [FILES.index, FILES.facts, FILES.measures, FILES.programme, FILES.county]
const GEOMETRY_FILES = [FILES.places, FILES.detail]
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

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
        <a href={LICENCE} rel="license">
          CC BY 4.0
        </a>
      </p>
      <p>
        {t.geometryFiles}
        <FileLinks paths={GEOMETRY_FILES} />
        {t.geometryTerms(GROUND_LICENCE, MAP_APPROVAL_NUMBER)}
      </p>
      <PublisherLine />
    </footer>
  )
})
