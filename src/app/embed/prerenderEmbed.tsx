// Prerenders the embedded page: the whole province on the day of the build. Used by the build only.
import { renderToStaticMarkup } from 'react-dom/server'
import { embedMessages } from '#messages/embed'
import { t } from '#messages/t'
import { FILES, getClusterFile } from '../../data/files'
import type { MapLinks } from '../../map/mapProps'
import { StaticMap } from '../../map/StaticMap'
import type { Dataset } from '../../model/dataset/dataset'
import { selectClusters } from '../../model/dataset/selection'
import { selectMapModel } from '../../model/map/mapModel'
import { DEFAULT_VIEW } from '../../view/links'
import type { View } from '../../view/params'
import { buildHref } from '../../view/ViewProvider'
import { buildPlacePatch } from '../panes/mapLinks'
import { EmbedPage } from './EmbedPage'
import type { EmbedBootConfig } from './embedBootConfig'
import { OutsideLink } from './OutsideLink'

/** An embedded page as the build writes it. */
export interface PrerenderedEmbed {
  readonly title: string
  readonly markup: string
  /** Shown where the script did not load the view. */
  readonly loadFailed: string
  /** For embedBoot.ts. */
  readonly config: Omit<EmbedBootConfig, 'app'>
  /** The site's start page in the language of the build, below the site's root. */
  readonly fullPage: string
}

const view: View = { ...DEFAULT_VIEW, lang: t.lang }

const buildOutsideProps = (patch: Partial<View>, label: string | undefined) => ({
  href: buildHref(view, patch),
  target: '_blank',
  rel: 'noopener',
  'aria-label': label && label + embedMessages.opensOutside,
})

const MAP_LINKS: MapLinks = {
  ClusterLink: ({ cluster, ...rest }) => <a {...rest} {...buildOutsideProps({ cluster }, rest['aria-label'])} />,
  PlaceLink: ({ place, ...rest }) => (
    <a {...rest} {...buildOutsideProps(buildPlacePatch(view, place), rest['aria-label'])} />
  ),
}

/** Renders the page in the language of the build. */
export function renderEmbed(data: Dataset): PrerenderedEmbed {
  const selection = selectClusters(view, data)
  return {
    title: t.productName,
    markup: renderToStaticMarkup(
      <EmbedPage
        view={view}
        data={data}
        selection={selection}
        facets={null}
        detail={{ value: null, hasFailed: false }}
        notices={[]}
        show="both"
        isLocked={false}
        canGoBack={false}
        noScript={
          <>
            {embedMessages.noScript(data.day)}
            <OutsideLink href={buildHref(view, {})}>{t.productName}</OutsideLink>
          </>
        }
        staticMap={
          <StaticMap
            model={selectMapModel(view, data, selection)}
            links={MAP_LINKS}
            dataDate={null}
            hasKeyboardHelp={false}
          />
        }
      />,
    ),
    loadFailed: embedMessages.failed(data.day),
    config: { day: data.day, data: [FILES.index, FILES.places], clusterFile: getClusterFile('*' as never) },
    fullPage: buildHref(view, {}),
  }
}
