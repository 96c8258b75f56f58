// The panel of one cluster: name, place, recognitions and dates, then the details of its file.

import { type ComponentProps, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { clusterMessages } from '#messages/cluster'
import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { INDUSTRY } from '#messages/words'
import { LangSpan, LangTerms, TranslationNote } from '#ui/LangSpan'
import type { ClusterDetail } from '../../domain/cluster/cluster'
import { getIconStyle } from '../../messages/iconStyle'
import { indexNumberedSources } from '../../messages/sources'
import { IconButton } from '../../ui/controls/Button'
import { Link } from '../../ui/controls/Link'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { Icon } from '../../ui/icons/Icon'
import { CitedSourcesContext } from '../../ui/text/CitationMarks'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import { buildHref, useViewState } from '../../view/ViewProvider'
import { ClusterDetails } from './ClusterDetails'
import styles from './ClusterPanel.module.css'
import { CompareButton } from './CompareButton'
import { PanelSection } from './PanelSection'
import { RecognitionItem } from './RecognitionItem'
import timelineStyles from './Timeline.module.css'
import { useRestoreFocus } from './useRestoreFocus'

interface Props extends Omit<ComponentProps<typeof ClusterDetails>, 'detail'> {
  readonly detail: ClusterDetail | null
  /** Shown while the details load or after they failed; null when they are here. */
  readonly pending: ReactNode
  /** The dates of its recognitions: announcement, term, review. */
  readonly dates: ReactNode
  /** The button to share the view. */
  readonly share: ReactNode
  /** Number of clusters in the selection. */
  readonly total: number
  readonly isInSelection: boolean
  /** The user opened it on this page; false for a link to it, which leaves the focus alone. */
  readonly isOpenedByUser: boolean
}

/** Focuses its heading when the user opens it, and scrolls to its top. */
export function ClusterPanel({
  cluster,
  model,
  detail,
  pending,
  share,
  dates,
  standard,
  county,
  renderReport,
  total,
  isInSelection,
  isOpenedByUser,
}: Props) {
  const { view, change } = useViewState()
  const heading = useRef<HTMLHeadingElement>(null)
  const onClose = () => change({ cluster: null })
  useRestoreFocus(heading, cluster.id, isOpenedByUser, onClose)
  useLayoutEffect(() => {
    heading.current?.closest('[data-scroll-container]')?.scrollTo({ top: 0 })
  }, [])
  const { name } = INDUSTRY[cluster.industry]
  const sources = useMemo(() => indexNumberedSources(model.sources), [model.sources])
  return (
    <CitedSourcesContext value={sources}>
      <article className={styles.panel}>
        <div className={styles.toolbar}>
          <Link href={buildHref(view, { cluster: null })} onFollow={onClose} className={styles.back}>
            <Icon name="back" /> <span>{clusterMessages.showAll(total)}</span>
          </Link>
          <CompareButton id={cluster.id} />
          {share}
          <IconButton icon="close" label={t.close} onClick={onClose} />
        </div>
        <h2 ref={heading} tabIndex={-1}>
          {names.cluster(cluster)}
        </h2>
        <p className={styles.nameInOtherLanguage}>
          <span lang={t.otherLanguage}>{names.nameInOtherLanguage(cluster)}</span>
          {clusterMessages.unofficialTranslation}
        </p>
        <p className={styles.facts}>
          <ClusterIcon iconStyle={getIconStyle(cluster)} size={20} />
          <span>{name}</span>
          <span>
            {names.countyInPrefecture(cluster.city.name, cluster.county?.name ?? '')}
            {cluster.adcode === null ? (
              <>
                {localeFormat.openParenthesis}
                <GlossaryTerm id="county-unknown">{t.countyUnknown}</GlossaryTerm>
                {localeFormat.closeParenthesis}
              </>
            ) : null}
          </span>
        </p>
        <p className={styles.products}>
          <span>{t.products}</span> <LangTerms lang={t.sourceLanguage} terms={cluster.products} />
        </p>
        <TranslationNote labels={t.translation} />
        {isInSelection ? null : <p className={styles.small}>{clusterMessages.notInSelection}</p>}
        {!cluster.nameConfirmed && detail?.nameNote ? (
          <p className={styles.small}>
            <GlossaryTerm id="name-unconfirmed">{t.nameUnconfirmed}</GlossaryTerm>
            {localeFormat.colon}
            <LangSpan lang={t.sourceLanguage}>{detail.nameNote}</LangSpan>
          </p>
        ) : null}
        <PanelSection title={<GlossaryTerm id="recognition">{clusterMessages.recognitions}</GlossaryTerm>}>
          <ul>
            {model.recognitions.map(recognition => (
              <RecognitionItem
                key={`${recognition.recognition.level}-${recognition.recognition.list ?? ''}`}
                model={recognition}
                sourcesTo={model.context.sourcesTo}
              />
            ))}
          </ul>
          <div className={timelineStyles.timeline} data-timeline data-industry={cluster.industry}>
            {dates}
          </div>
        </PanelSection>
        {pending}
        {detail ? <ClusterDetails {...{ cluster, model, detail, standard, county, renderReport }} /> : null}
      </article>
    </CitedSourcesContext>
  )
}
