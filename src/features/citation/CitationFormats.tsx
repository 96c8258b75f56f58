// References in four formats: the text as it is copied, and a file for the formats of reference managers.

import { useState } from 'react'
import { citationMessages } from '#messages/citation'
import { copyLabels } from '#messages/copy'
import { saveMessages } from '#messages/save'
import { CITATION_FORMATS, type CitationFormat, formatReferences } from '../../domain/citation/citationFormats'
import type { Reference } from '../../domain/citation/reference'
import { CopyButton } from '../../ui/controls/CopyButton'
import { DownloadButton } from '../../ui/controls/DownloadButton'
import { Tabs } from '../../ui/controls/Tabs'
import styles from './Citation.module.css'

interface Props {
  readonly references: readonly Reference[]
  /** Without extension. */
  readonly fileName: string
  /** The URL that opens the view in another browser. */
  readonly getLink: () => string
}

const TABS = CITATION_FORMATS.map(({ id, name }) => ({ id, label: name }))

export function CitationFormats({ references, fileName, getLink }: Props) {
  const [formatId, setFormatId] = useState<CitationFormat['id']>('gbt7714')
  const format = CITATION_FORMATS.find(({ id }) => id === formatId) ?? (CITATION_FORMATS[0] as CitationFormat)
  const { name, file } = format
  const text = formatReferences(format, references)
  return (
    <div className={styles.formats}>
      <Tabs label={citationMessages.formats} tabs={TABS} current={formatId} onChange={setFormatId}>
        <div className={styles.references} data-file={file !== null || undefined} data-citation={formatId}>
          {references.map(reference => (
            <pre key={format.format(reference)}>{format.format(reference)}</pre>
          ))}
        </div>
        <div className={styles.actions} key={formatId}>
          <CopyButton content={text} labels={copyLabels} isMultiline>
            {citationMessages.copy(name)}
          </CopyButton>
          {file ? (
            <DownloadButton
              label={citationMessages.download(file.extension)}
              fileName={`${fileName}.${file.extension}`}
              buildFile={async () => new Blob([text], { type: `${file.mediaType};charset=utf-8` })}
              emptyText=""
              labels={saveMessages.saveOutcome}
              getLink={getLink}
            />
          ) : null}
        </div>
      </Tabs>
    </div>
  )
}
