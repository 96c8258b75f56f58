// The share dialog of every view: link, QR code, poster, files, embedding, citation and print. Its choices change the link of
// all sections that contain one; nothing of it enters the address bar.
import { useState } from 'react'
import { names } from '#messages/names'
import { shareMessages } from '#messages/share'
import { shareDialogMessages } from '#messages/shareDialog'
import { t } from '#messages/t'
import { MODE_LABELS } from '../../messages/modeLabels'
import { formatFileName, getViewNamePart } from '../../model/export/exportFileName'
import { Dialog } from '../../ui/controls/Dialog'
import { getMode } from '../../view/params'
import { selectClusterAlone } from '../../view/selectClusterAlone'
import { buildShareUrl, useViewState } from '../../view/ViewProvider'
import { CitationSection } from './CitationSection'
import { EmbedSection } from './EmbedSection'
import { formatFilterLabels, type PageContent } from './exportRequest'
import { FilesSection } from './FilesSection'
import { LinkCheckbox, LinkSection } from './LinkSection'
import { PosterPreview, PosterSection } from './PosterSection'
import { PrintSection } from './PrintSection'
import { QrSection } from './QrSection'
import styles from './ShareDialog.module.css'
import { ShareSection } from './ShareSection'
import { usePoster } from './usePoster'

export type ShareProps = PageContent

/** Articles and tools: a poster of the list beside them would lead to another page than it shows. */
const MODES_WITHOUT_POSTER: readonly ReturnType<typeof getMode>[] = ['programme', 'method', 'open-data', 'embed']

export default function ShareDialog({ onClose, ...content }: ShareProps & { readonly onClose: () => void }) {
  const { data } = content
  const { view } = useViewState()
  const [isDayFixed, setIsDayFixed] = useState(false)
  const [includesFilters, setIncludesFilters] = useState(true)
  const clusterAlone = selectClusterAlone(view)
  const sharedView = includesFilters ? view : (clusterAlone ?? view)
  const link = buildShareUrl(sharedView, isDayFixed ? data.day : null)
  const poster = usePoster(sharedView, content)
  const cluster = view.cluster && data.byId.get(view.cluster)
  const filterLabels = formatFilterLabels(sharedView, data)
  const mode = getMode(view)
  const isArticle = MODES_WITHOUT_POSTER.includes(mode)
  // A comparison has a poster of its own clusters, whatever the list has.
  const isEmpty = !cluster && view.compare.length === 0 && content.selection.length === 0
  const posterOffer = cluster || !isArticle ? (isEmpty ? 'empty' : 'poster') : null
  const subject = cluster
    ? names.cluster(cluster)
    : filterLabels.join(' · ') || (isArticle ? MODE_LABELS[mode] : t.productName)
  const getTitle = () => (sharedView === view ? document.title : t.title(subject))
  const formatPictureName = (kind: string, extension: string) =>
    formatFileName([kind, cluster ? subject : getViewNamePart(view)], filterLabels, data.day, extension)
  return (
    <Dialog
      title={shareDialogMessages.title(subject)}
      closeLabel={t.close}
      className={`${styles.dialog} ${posterOffer === 'poster' ? '' : styles.withoutPreview}`}
      onClose={onClose}
    >
      <div className={styles.body}>
        <LinkSection link={link} getTitle={getTitle}>
          {view.asof ? (
            <p>{shareMessages.dayFixed(view.asof)}</p>
          ) : (
            <LinkCheckbox
              label={shareMessages.fixDay(data.day)}
              note={shareMessages.fixDayNote}
              isChecked={isDayFixed}
              onChange={setIsDayFixed}
            />
          )}
          {clusterAlone ? (
            <LinkCheckbox
              label={shareDialogMessages.includeFilters}
              isChecked={includesFilters}
              onChange={setIncludesFilters}
            />
          ) : null}
        </LinkSection>
        <QrSection link={link} formatFileName={extension => formatPictureName(shareDialogMessages.qr, extension)} />
        {posterOffer === 'empty' ? (
          <ShareSection title={shareDialogMessages.poster}>
            <p>{shareDialogMessages.noPoster}</p>
          </ShareSection>
        ) : null}
        {posterOffer === 'poster' ? (
          <>
            <PosterSection poster={poster} fileName={formatPictureName(shareDialogMessages.poster, 'png')} />
            <PosterPreview poster={poster} subject={subject} />
          </>
        ) : null}
        <FilesSection view={view} content={content} />
        {view.view === 'embed' ? null : <EmbedSection view={view} onLeave={onClose} />}
        <CitationSection view={sharedView} content={content} title={getTitle()} />
        <PrintSection />
      </div>
    </Dialog>
  )
}
