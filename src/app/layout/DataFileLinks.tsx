// Links to the data files, with their licence, at the end of a part. Plain links: they work without a script and on any host.
import { memo } from 'react'
import { t } from '#messages/t'
import { FILES } from '../../data/files'
import { DATA_LICENCE } from '../../domain/export/publishedData'
import { toHref } from '../../view/pages'
import styles from './DataFileLinks.module.css'

const DATA_FILES = [FILES.index, FILES.facts, FILES.measures, FILES.programme, FILES.county]
const GEOMETRY_FILES = [FILES.places, FILES.detail]
const OPEN_DATA = toHref(`?view=open-data&lang=${t.lang}`)

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
        <a href={DATA_LICENCE.url} rel="license">
          {DATA_LICENCE.name}
        </a>
        {t.dataPage}
        <a href={OPEN_DATA}>{t.modeOpenData}</a>
      </p>
      <p>
        {t.geometryFiles}
        <FileLinks paths={GEOMETRY_FILES} />
        {t.geometryTerms}
      </p>
    </footer>
  )
})
