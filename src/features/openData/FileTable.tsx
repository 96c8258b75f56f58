// A table of published files: name, content, records, size, schema, English edition.
import { openDataMessages } from '#messages/openData'
import { DATA_FOLDER } from '../../domain/export/publishedData'
import { formatNumber } from '../../messages/format'
import type { FileGroup } from '../../model/export/fileGroups'
import { TextWithNames } from '../../ui/text/EnglishParts'
import styles from './OpenData.module.css'

const toHref = (path: string): string => `${DATA_FOLDER}/${path}`

/** `987 B`, `56.7 kB`. */
const formatBytes = (bytes: number): string =>
  bytes < 1000 ? `${bytes} B` : `${formatNumber(Math.round(bytes / 100) / 10)} kB`

function FileLink({ path }: { readonly path: string }) {
  return <a href={toHref(path)}>{path}</a>
}

function FileList({ title, group: { files, english } }: { readonly title: string; readonly group: FileGroup }) {
  return (
    <details className={styles.files}>
      <summary>{`${title} (${files.length})`}</summary>
      <ul>
        {files.map(({ path, bytes, rows }) => (
          <li key={path}>
            <FileLink path={path} />{' '}
            <small>
              {(rows === null ? '' : `${openDataMessages.columnRows} ${formatNumber(rows)} · `) + formatBytes(bytes)}
            </small>{' '}
            {english.includes(`en/${path}`) ? <FileLink path={`en/${path}`} /> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

export function FileTable({ title, groups }: { readonly title: string; readonly groups: readonly FileGroup[] }) {
  const hasEnglish = groups.some(({ english }) => english.length > 0)
  return (
    <>
      <h4>{title}</h4>
      <div className={`${styles.scroll} ${styles.fileTable}`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{openDataMessages.columnFile}</th>
              <th scope="col">{openDataMessages.columnContent}</th>
              <th scope="col" data-number="">
                {openDataMessages.columnRows}
              </th>
              <th scope="col" data-number="">
                {openDataMessages.columnSize}
              </th>
              <th scope="col">{openDataMessages.columnSchema}</th>
              {hasEnglish ? <th scope="col">{openDataMessages.columnEnglish}</th> : null}
            </tr>
          </thead>
          <tbody>
            {groups.map(group => (
              <FileRow key={group.name} group={group} hasEnglish={hasEnglish} />
            ))}
          </tbody>
        </table>
      </div>
      {groups
        .filter(({ files }) => files.length > 1)
        .map(group => (
          <FileList key={group.name} title={openDataMessages.fileTitles[group.name]?.[0] ?? group.name} group={group} />
        ))}
    </>
  )
}

function FileRow({ group, hasEnglish }: { readonly group: FileGroup; readonly hasEnglish: boolean }) {
  const { name, files, bytes, rows, schema, english } = group
  const [title, content] = openDataMessages.fileTitles[name] ?? ['', '']
  const { columnRows, columnSize, columnSchema, columnEnglish, none } = openDataMessages
  return (
    <tr>
      <th scope="row">
        {files.length > 1 ? name : <FileLink path={name} />}
        {files.length > 1 ? <small>{openDataMessages.fileCount(files.length)}</small> : null}
      </th>
      <td>
        <strong>{title}</strong>
        <small>
          <TextWithNames>{content}</TextWithNames>
        </small>
      </td>
      <td data-number="" data-label={columnRows}>
        {rows === null ? none : formatNumber(rows)}
      </td>
      <td data-number="" data-label={columnSize}>
        {bytes === null ? none : formatBytes(bytes)}
      </td>
      <td data-label={columnSchema}>
        {schema === null ? (
          none
        ) : (
          <a href={toHref(schema)}>
            <TextWithNames>{schema.endsWith('-metadata.json') ? 'CSVW' : 'JSON Schema'}</TextWithNames>
          </a>
        )}
      </td>
      {hasEnglish ? (
        <td data-label={columnEnglish}>
          {english.length > 1 ? openDataMessages.fileCount(english.length) : null}
          {english.length === 1 ? english.map(path => <FileLink key={path} path={path} />) : null}
          {english.length === 0 ? none : null}
        </td>
      ) : null}
    </tr>
  )
}
