// The page on open data: every file with its size, records and schema; examples; how ids stay valid.
import type { ReactNode } from 'react'
import { localeFormat } from '#messages/format'
import { openDataMessages } from '#messages/openData'
import { t } from '#messages/t'
import { DATA_FOLDER, DATA_LICENCE } from '../../domain/export/publishedData'
import type { Manifest } from '../../domain/export/publishedFiles'
import { buildDataExamples } from '../../model/export/dataExamples'
import { selectFileGroups } from '../../model/export/fileGroups'
import { TextWithNames } from '../../ui/text/EnglishParts'
import { CodeExample } from './CodeExample'
import { FileTable } from './FileTable'
import styles from './OpenData.module.css'

interface Props {
  readonly manifest: Manifest
  readonly clusterCount: number
  /** Address of the site with a slash at its end; null while prerendering, when it is not known. */
  readonly site: string | null
}

/** Stands for the address of the site in prerendered code. */
const PLACEHOLDER_SITE = 'https://example.org/'

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

const Notes = ({ notes }: { readonly notes: readonly string[] }) => (
  <ul className={styles.notes}>
    {notes.map(note => (
      <li key={note}>{note}</li>
    ))}
  </ul>
)

const GEOMETRY_FILES = ['geo/places.json', 'geo/overview.json', 'geo/detail.json'] as const
const FEEDS = ['feeds/changes.atom', 'feeds/changes.json'] as const

export function OpenData({ manifest, clusterCount, site }: Props) {
  const address = site ?? PLACEHOLDER_SITE
  const examples = buildDataExamples(address)
  const folder = t.lang === 'en' ? 'en/' : ''
  return (
    <article className={styles.page}>
      <h2>{openDataMessages.headline(clusterCount)}</h2>
      <p>{openDataMessages.lead}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{openDataMessages.dataDate}</dt>
          <dd>{localeFormat.formatDate(manifest.dataDate)}</dd>
        </div>
        <div>
          <dt>{openDataMessages.licence}</dt>
          <dd>
            <a href={DATA_LICENCE.url} rel="license">
              {DATA_LICENCE.name}
            </a>
          </dd>
        </div>
        <div>
          <dt>{openDataMessages.schemaVersion}</dt>
          <dd>{manifest.schemaVersion}</dd>
        </div>
        <div>
          <dt>{openDataMessages.edition}</dt>
          <dd>
            <code>{manifest.edition}</code>
          </dd>
        </div>
      </dl>
      <p className={styles.note}>{openDataMessages.licenceNote}</p>
      <Section title={openDataMessages.files}>
        <p className={styles.note}>
          {openDataMessages.filesNote(localeFormat.formatDate(manifest.dataDate), DATA_LICENCE.name)}
        </p>
        <FileTable title={openDataMessages.tables} groups={selectFileGroups(manifest, 'tables')} />
        <FileTable title={openDataMessages.records} groups={selectFileGroups(manifest, 'records')} />
        <FileTable title={openDataMessages.descriptions} groups={selectFileGroups(manifest, 'descriptions')} />
        <h4>{openDataMessages.geometry}</h4>
        <p className={styles.note}>
          {openDataMessages.geometryNote}
          {GEOMETRY_FILES.map(path => (
            <span key={path}>
              {' '}
              <a href={path}>{path}</a>
            </span>
          ))}
        </p>
      </Section>
      <Section title={openDataMessages.examples}>
        <p className={styles.note}>
          {site === null ? openDataMessages.examplesPlaceholder(address) : openDataMessages.examplesNote}
        </p>
        <CodeExample title="curl" code={examples.curl} />
        <CodeExample title="Python" code={examples.python} />
        <CodeExample title="R" code={examples.r} />
        <CodeExample title={openDataMessages.excel} code={examples.powerQuery}>
          <ol className={styles.steps}>
            {openDataMessages.excelSteps(examples.excelUrl).map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{openDataMessages.excelCode}</p>
        </CodeExample>
        <p className={styles.note}>{openDataMessages.crossOrigin}</p>
      </Section>
      <Section title={openDataMessages.ids}>
        <Notes notes={openDataMessages.idsNotes} />
        <p>
          <a href={`${DATA_FOLDER}/aliases.json`}>{openDataMessages.aliasesFile}</a>
        </p>
      </Section>
      <Section title={openDataMessages.versions}>
        <Notes notes={openDataMessages.versionsNotes} />
        <p>
          {openDataMessages.feeds}
          {FEEDS.map(path => (
            <span key={path}>
              {' '}
              <a href={folder + path}>
                <TextWithNames>{path.endsWith('.atom') ? 'Atom' : 'JSON Feed'}</TextWithNames>
              </a>
            </span>
          ))}
        </p>
      </Section>
    </article>
  )
}
