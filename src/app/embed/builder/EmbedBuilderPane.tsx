// Builds the code that embeds the view in another page, with a live preview. The camera of the preview is the camera of the
// view, so the address of this page has it too.
import { useMemo, useRef, useState } from 'react'
import { embedBuilderMessages as messages } from '#messages/embedBuilder'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { getPreviewPath, PREVIEW_SIZE } from '../../../domain/export/previewPicture'
import { LANGS, type Lang } from '../../../domain/language/language'
import type { Dataset } from '../../../model/dataset/dataset'
import { CopyButton } from '../../../ui/controls/CopyButton'
import { Link } from '../../../ui/controls/Link'
import { Icon } from '../../../ui/icons/Icon'
import { Notice } from '../../../ui/text/Notice'
import { formatLink } from '../../../view/links'
import { THEMES, type Theme, type View } from '../../../view/params'
import { buildHref, useViewState } from '../../../view/ViewProvider'
import { buildFilterChips } from '../../filterChips'
import { buildEmbedHref, SHOWN_PARTS, type ShownParts } from '../embedLink'
import { HELLO_TYPE } from '../hostMessages'
import { Choices } from './Choices'
import styles from './EmbedBuilder.module.css'
import { buildEmbedCode, CODE_KINDS, type CodeKind, findPagePath } from './embedCode'
import { type FrameSize, SizeFields } from './SizeFields'
import { usePreviewMessages } from './usePreviewMessages'

const SIZE_IDS = ['responsive', 'small', 'medium', 'large', 'own'] as const
type SizeId = (typeof SIZE_IDS)[number]
const SIZES: Readonly<Record<Exclude<SizeId, 'responsive' | 'own'>, FrameSize>> = {
  small: { width: 360, height: 520 },
  medium: { width: 640, height: 520 },
  large: { width: 960, height: 600 },
}
const RESPONSIVE_HEIGHT = 520
const THEME_IDS = ['system', ...THEMES] as const
const FREEDOMS = ['free', 'locked'] as const
const LANGUAGE_CODES: Readonly<Record<Lang, string>> = { 'zh-CN': 'zh-CN', en: 'en' }
const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { 'zh-CN': '中文', en: 'English' }

/** In the language of this page the title of the view, in the other one the names that the data have. */
function formatFrameTitle(view: View, data: Dataset, lang: Lang): string {
  const cluster = view.cluster ? data.byId.get(view.cluster) : undefined
  const parts =
    lang === t.lang
      ? [cluster && names.cluster(cluster), ...buildFilterChips(view, data).map(chip => chip.label), t.productName]
      : [cluster && names.nameInOtherLanguage(cluster), t.productInOtherLanguage]
  return parts.filter(Boolean).join(' · ')
}

export default function EmbedBuilderPane({ data }: { readonly data: Dataset }) {
  const { view, change } = useViewState()
  const [kind, setKind] = useState<CodeKind>('frame')
  const [sizeId, setSizeId] = useState<SizeId>('responsive')
  const [ownSize, setOwnSize] = useState<FrameSize>(SIZES.medium)
  const [show, setShow] = useState<ShownParts>('both')
  const [freedom, setFreedom] = useState<(typeof FREEDOMS)[number]>('free')
  const [theme, setTheme] = useState<Theme | 'system'>('system')
  const [lang, setLang] = useState<Lang>(t.lang)
  const [resetCount, setResetCount] = useState(0)
  const frameRef = useRef<HTMLIFrameElement>(null)
  usePreviewMessages(frameRef, at => change({ at }))

  const size = sizeId === 'own' ? ownSize : sizeId === 'responsive' ? null : SIZES[sizeId]
  const height = size?.height ?? RESPONSIVE_HEIGHT
  const options = { show, isLocked: freedom === 'locked' }
  const embeddedView: View = { ...view, view: 'map', theme: theme === 'system' ? null : theme, lang }
  const title = formatFrameTitle(embeddedView, data, lang)
  const code = buildEmbedCode({
    ...options,
    kind,
    view: embeddedView,
    lang,
    title,
    width: size?.width ?? null,
    height,
    root: document.baseURI,
  })
  // The preview does not load again for the camera that it reports.
  const viewKey = formatLink({ ...embeddedView, at: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const previewSrc = useMemo(() => buildEmbedHref(embeddedView, options), [viewKey, lang, show, freedom, resetCount])
  const resetCamera = () => {
    change({ at: null })
    setResetCount(count => count + 1)
  }
  const greetPreview = () => {
    const wants = kind === 'script' ? 'height' : 'camera'
    frameRef.current?.contentWindow?.postMessage({ type: HELLO_TYPE, wants }, location.origin)
  }
  const pagePath = findPagePath(embeddedView)
  return (
    <section className={styles.builder} data-embed-builder tabIndex={-1} aria-labelledby="embed-heading">
      <Link className={styles.back} href={buildHref(view, { view: 'map' })} onFollow={() => change({ view: 'map' })}>
        <Icon name="back" /> {messages.back}
      </Link>
      <h2 id="embed-heading">{messages.heading}</h2>
      <p className={styles.intro}>{messages.intro}</p>
      <p className={styles.introSmallScreen}>{messages.introSmallScreen}</p>
      <div className={styles.options}>
        <Choices label={messages.kind} options={CODE_KINDS} labels={messages.kinds} value={kind} onChange={setKind} />
        <p className={styles.note}>{messages.kindNotes[kind]}</p>
        {kind === 'picture' ? null : (
          <>
            <Choices
              label={messages.size}
              options={SIZE_IDS}
              labels={messages.sizes}
              value={sizeId}
              onChange={setSizeId}
            />
            {sizeId === 'own' ? <SizeFields size={ownSize} onChange={setOwnSize} /> : null}
            <Choices
              label={messages.show}
              options={SHOWN_PARTS}
              labels={messages.shows}
              value={show}
              onChange={setShow}
            />
            <Choices
              label={messages.freedom}
              options={FREEDOMS}
              labels={messages}
              value={freedom}
              onChange={setFreedom}
            />
            <Choices
              label={messages.theme}
              options={THEME_IDS}
              labels={messages.themes}
              value={theme}
              onChange={setTheme}
            />
          </>
        )}
        <Choices
          label={messages.language}
          langs={LANGUAGE_CODES}
          options={LANGS}
          labels={LANGUAGE_NAMES}
          value={lang}
          onChange={setLang}
        />
      </div>
      <h3>{messages.code}</h3>
      {code === null ? (
        <Notice role="status">{messages.noPicture}</Notice>
      ) : (
        <>
          <pre className={styles.code} data-embed-code>
            <code key={code} lang="en" translate="no">
              {code}
            </code>
          </pre>
          <div className={styles.actions}>
            <CopyButton variant="primary" content={code} labels={messages.copyLabels} isMultiline>
              {messages.copy}
            </CopyButton>
          </div>
        </>
      )}
      {view.at && kind !== 'picture' ? (
        <p className={styles.note}>
          {messages.cameraKept}{' '}
          <button type="button" className={styles.reset} onClick={resetCamera}>
            {messages.resetCamera}
          </button>
        </p>
      ) : null}
      <p className={styles.note}>{messages.licence}</p>
      <h3>{messages.preview}</h3>
      <div className={styles.preview}>
        {kind === 'picture' ? (
          pagePath === null ? null : (
            <img src={getPreviewPath(pagePath)} alt={title} {...PREVIEW_SIZE} />
          )
        ) : (
          <iframe
            // A new frame for each choice: changing the address of one adds an entry to the history.
            key={`${previewSrc} ${kind} ${resetCount}`}
            ref={frameRef}
            src={previewSrc}
            title={messages.previewTitle}
            width={size?.width ?? '100%'}
            height={height}
            onLoad={greetPreview}
          />
        )}
      </div>
    </section>
  )
}
