// The data files and their terms in one line, at the end of a part. They are links to files, so that it works without
// a script and on any host.
import { memo } from 'react'
import { t } from '#messages/t'
import { FILES } from '../../data/files'
import styles from '../App.module.css'

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
  /** A further file of what is shown. */
  readonly extraFile?: string
  /** Stands at the end of a part that small screens show instead of the list, whose own line is in sight on wide ones. */
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
        {t.geometryTerms}
      </p>
    </footer>
  )
})
