// The script of an embedded page: reads the address, loads the published files, renders the view and handles its events.
// State lives in one object; each change renders the page, or the map alone, again.
import 'virtual:tokens.css'
import '../../theme/base.css'
import { embedMessages } from '#messages/embed'
import { t } from '#messages/t'
import { FILES, getClusterFile } from '../../data/files'
import { loadIndex } from '../../data/loadIndex'
import { loadJson } from '../../data/loadJson'
import { parseClusterDetail, parsePlaces } from '../../data/parse'
import type { ClusterDetail, ClusterId } from '../../domain/cluster/cluster'
import type { IndustryId } from '../../domain/cluster/industry'
import { toShanghaiDay } from '../../domain/date/isoDay'
import { buildDataset, type Dataset } from '../../model/dataset/dataset'
import { omitUnknownValues, selectUnknownValues, selectWithFacets } from '../../model/dataset/selection'
import { selectMapModel } from '../../model/map/mapModel'
import type { View } from '../../view/params'
import { keepPrerenderedPage, setReady } from '../startup/loadState'
import { renderInto } from './dom/domRenderer'
import { buildFullViewHref, EmbedPage } from './EmbedPage'
import { type EmbedLink, parseEmbedLink } from './embedLink'
import { createEmbedMapController } from './embedMapController'
import { formatEmbedProblem } from './formatEmbedProblem'
import { CAMERA_TYPE, connectHost, HEIGHT_TYPE } from './hostMessages'
import { loadQueryMatch } from './loadQueryMatch'
import { openOutside } from './openOutside'

const NEVER_ABORTED = new AbortController().signal
const root = document.getElementById('root') as HTMLElement
const html = document.documentElement

const link = parseEmbedLink(location.search, t.lang)
const host = connectHost({ expectedOrigin: link.hostOrigin, onHeightRequest: startReportingHeight })

/** Reports the height of the page, which no longer fills the frame but has its own height, whenever it changes. */
function startReportingHeight(): void {
  html.dataset.autoHeight = ''
  let reportedHeight = 0
  const report = () => {
    const height = Math.ceil(root.firstElementChild?.getBoundingClientRect().height ?? 0)
    if (height > 0 && height !== reportedHeight) host.post(HEIGHT_TYPE, { height })
    reportedHeight = height
  }
  new ResizeObserver(report).observe(root)
}

async function loadDataset(view: View): Promise<Dataset> {
  const [index, places] = await Promise.all([
    loadIndex(loadJson, NEVER_ABORTED),
    loadJson(FILES.places).then(parsePlaces),
  ])
  const { clusters, lists, deadlines, version } = index.value
  return buildDataset(clusters, lists, places.value, view.asof ?? toShanghaiDay(new Date()), deadlines, version)
}

type Detail = { readonly value: ClusterDetail | null; readonly hasFailed: boolean }
const details = new Map<ClusterId, Promise<Detail>>()

/** Never rejects. A failed file is requested again the next time. */
function loadDetail(id: ClusterId): Promise<Detail> {
  const pending =
    details.get(id) ??
    loadJson(getClusterFile(id)).then(
      json => ({ value: parseClusterDetail(json, id).value, hasFailed: false }),
      () => {
        details.delete(id)
        return { value: null, hasFailed: true }
      },
    )
  details.set(id, pending)
  return pending
}

async function start({ view: linkView, show, isLocked, problems }: EmbedLink): Promise<void> {
  const detailOfLink = linkView.cluster ? loadDetail(linkView.cluster) : null
  const data = await loadDataset(linkView)
  const unknownValues = selectUnknownValues(linkView, data)
  let view = omitUnknownValues(linkView, unknownValues)
  const { match, note } = await loadQueryMatch(view.q, data)
  const notices = [
    ...problems.map(formatEmbedProblem),
    ...(unknownValues.length > 0 ? [embedMessages.unknownCluster(unknownValues.map(u => u.value))] : []),
    ...(note ? [note] : []),
  ]
  let detail: Detail = { value: null, hasFailed: false }
  if (detailOfLink && view.cluster) detail = await detailOfLink
  const map = createEmbedMapController({
    data,
    isLocked,
    onCameraChange: at => {
      view = { ...view, at }
      updateFullViewLink()
      if (host.isSameSite()) host.post(CAMERA_TYPE, { at })
    },
  })
  let undoEffects = () => {}

  const renderPage = () => {
    const { selection, facets } = selectWithFacets(view, data, match)
    undoEffects()
    undoEffects = renderInto(
      root,
      <EmbedPage
        view={view}
        data={data}
        selection={selection}
        facets={facets}
        detail={detail}
        notices={notices}
        show={show}
        isLocked={isLocked}
        canGoBack={view.cluster !== null && view.cluster !== linkView.cluster}
        noScript={null}
        staticMap={null}
      />,
    )
    map.show(root.querySelector<HTMLElement>('[data-map-root]'), {
      model: selectMapModel(view, data, selection),
      requestedCamera: view.at,
      isAlone: show === 'map',
    })
  }
  const updateFullViewLink = () => {
    // Alone, since a gesture must keep the focus and the scroll position of the list.
    root.querySelector('[data-full-view]')?.setAttribute('href', buildFullViewHref(view))
  }
  const openCluster = async (id: ClusterId) => {
    view = { ...view, cluster: id, at: null }
    detail = { value: null, hasFailed: false }
    renderPage()
    root.querySelector<HTMLElement>('h1')?.focus()
    const loaded = await loadDetail(id)
    if (view.cluster !== id) return
    detail = loaded
    renderPage()
    root.querySelector<HTMLElement>('h1')?.focus()
  }
  const closeCluster = () => {
    const id = view.cluster
    view = { ...view, cluster: null, at: null }
    renderPage()
    const cluster = `[data-open-cluster="${id}"]`
    root.querySelector<HTMLElement>(`button${cluster}, ${cluster}[tabindex="0"]`)?.focus()
  }
  const toggleIndustry = (id: IndustryId) => {
    view = {
      ...view,
      industry: view.industry.includes(id) ? view.industry.filter(other => other !== id) : [...view.industry, id],
      cluster: null,
      at: null,
    }
    renderPage()
    root.querySelector<HTMLElement>(`[data-filter-industry="${id}"]`)?.focus()
  }
  const act = (target: Element): boolean => {
    const {
      openCluster: id,
      place,
      filterIndustry,
      closeCluster: close,
    } = target.closest<HTMLElement | SVGElement>(ACTIONS)?.dataset ?? {}
    if (id) void openCluster(id as ClusterId)
    else if (place) map.showPlace(place)
    else if (filterIndustry) toggleIndustry(filterIndustry as IndustryId)
    else if (close !== undefined) closeCluster()
    else return false
    return true
  }
  root.addEventListener('click', event => {
    if (!(event.target instanceof Element) || act(event.target)) return
    const outsideLink = event.target.closest<HTMLAnchorElement>('a[target]')
    if (outsideLink) openOutside(outsideLink, event)
  })
  root.addEventListener('keydown', event => {
    // Buttons in SVG have no key of their own.
    const isKey = event.key === 'Enter' || event.key === ' '
    if (isKey && event.target instanceof SVGElement && act(event.target)) event.preventDefault()
    if (event.key === 'Escape' && view.cluster !== linkView.cluster) closeCluster()
  })
  renderPage()
  setReady()
}

const ACTIONS = '[data-open-cluster], [data-place], [data-filter-industry], [data-close-cluster]'

start(link).catch(error => {
  keepPrerenderedPage()
  console.error(error)
})
