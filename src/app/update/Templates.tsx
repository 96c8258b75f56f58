// The workbook to fill in, empty or with the published rows. Its writer loads when it is asked for.
import { useState } from 'react'
import { saveMessages } from '#messages/save'
import { updateMessages as messages } from '#messages/update'
import { FILES } from '../../data/files'
import { loadJson } from '../../data/loadJson'
import { toShanghaiDay } from '../../domain/date/isoDay'
import { saveFile } from '../../ui/browser/saveFile'
import { Button } from '../../ui/controls/Button'
import { loadPublishedTables } from './publishedTables'
import styles from './Update.module.css'

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function buildFile(isFilled: boolean): Promise<Blob> {
  const [texts, index, { writeTemplate }, { loadPublished }, { buildTemplate }] = await Promise.all([
    loadPublishedTables(),
    loadJson(FILES.index) as Promise<{ readonly edition: string }>,
    import('../../importers/book/writeTemplate'),
    import('../../importers/changes/buildRelease'),
    import('../../importers/sheets/template/buildTemplate'),
  ])
  const day = toShanghaiDay(new Date())
  const bytes = await writeTemplate(
    buildTemplate({ data: loadPublished(texts), isFilled, edition: index.edition, day }),
  )
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE })
}

export default function Templates() {
  const [status, setStatus] = useState('')
  const download = (isFilled: boolean) => {
    setStatus(messages.preparing)
    saveFile(messages.templateFile(isFilled), () => buildFile(isFilled)).then(
      outcome => setStatus(outcome === 'inApp' ? saveMessages.saveOutcome.inApp : messages.templateSaved),
      () => setStatus(messages.loadFailed),
    )
  }
  return (
    <section className={styles.templates}>
      <p>{messages.templateNote}</p>
      <p>
        <Button onClick={() => download(false)}>{messages.template}</Button>{' '}
        <Button onClick={() => download(true)}>{messages.filledTemplate}</Button>
      </p>
      <p role="status">{status}</p>
    </section>
  )
}
