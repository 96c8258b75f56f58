// Adds to a printed page what the screen does not need: a heading with the day, the map, the sources, and the link as a QR
// code. Loads after the first interaction; renders only while the page is printed.
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { mapMessages } from '#messages/map'
import { printMessages } from '#messages/print'
import { t } from '#messages/t'
import { INDUSTRY } from '#messages/words'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { buildQrCode } from '../../domain/export/qrCode'
import { LocatorMap, PrintMap } from '../../map/PrintMap'
import { formatApprovalLine } from '../../messages/approvalLine'
import { getIconStyle } from '../../messages/iconStyle'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectMapModel } from '../../model/map/mapModel'
import { MAX_PRINTED_ROWS } from '../../ui/hooks/printing'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { getMode } from '../../view/params'
import { buildShareUrl, useViewState } from '../../view/ViewProvider'
import { MAP_LINKS } from '../panes/mapLinks'
import './print.css'
import { PrintedSourceList } from './PrintedSourceList'
import { type PrintState, usePrintEvents } from './usePrintEvents'
import { usePrintPreparation } from './usePrintPreparation'

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
  /** The sentence that sums up the selection. */
  readonly heading: ReactNode
  readonly modeLabel: string
  /** In one line; '' if there are none. */
  readonly filters: string
}

export default function PrintPane(props: Props) {
  const state = usePrintEvents()
  usePrintPreparation()
  return state ? <PrintedParts {...props} {...state} /> : null
}

/** A container outside of the app, on either side of it. */
function usePrintContainer(place: 'prepend' | 'append'): Element {
  const [container] = useState(() => document.createElement('div'))
  useLayoutEffect(() => {
    container.dataset.print = place
    document.body[place](container)
    return () => container.remove()
  }, [container, place])
  return container
}

function PrintedParts({ data, version, selection, heading, modeLabel, filters, ...state }: Props & PrintState) {
  const { sources, screenSize } = state
  const { view } = useViewState()
  const mode = getMode(view)
  const cluster = view.cluster ? data.byId.get(view.cluster) : undefined
  const kind = cluster ? printMessages.briefing : modeLabel
  const link = buildShareUrl(view, data.day)
  return (
    <>
      {createPortal(
        <>
          <header>
            <strong>{t.productName}</strong>
            <span>{[kind, printMessages.status(data.day), mapMessages.dataDate(version)].join(' · ')}</span>
          </header>
          {cluster ? (
            <Locator data={data} cluster={cluster} />
          ) : mode === 'map' ? (
            <>
              {heading}
              {filters ? <p>{filters}</p> : null}
              <ul>
                {INDUSTRY_IDS.map(industry => (
                  <li key={industry}>
                    <ClusterIcon iconStyle={getIconStyle({ industry, level: 'province', status: 'valid' })} size={14} />
                    {INDUSTRY[industry].name}
                  </li>
                ))}
              </ul>
              <WholeMap {...{ data, version, selection, screenSize }} />
            </>
          ) : null}
        </>,
        usePrintContainer('prepend'),
      )}
      {createPortal(
        <>
          {sources.map(group => (
            <PrintedSourceList key={group.title} {...group} />
          ))}
          {selection.length > MAX_PRINTED_ROWS ? (
            <p>{printMessages.rowsPrinted(MAX_PRINTED_ROWS, selection.length)}</p>
          ) : null}
          <footer>
            <QrCode text={link} />
            <div>
              <strong>{decodeURI(link)}</strong>
              <p>{printMessages.disclaimer}</p>
              <p>{formatApprovalLine()}</p>
            </div>
          </footer>
        </>,
        usePrintContainer('append'),
      )}
    </>
  )
}

function WholeMap({
  data,
  version,
  selection,
  screenSize,
}: Pick<Props, 'data' | 'version' | 'selection'> & Pick<PrintState, 'screenSize'>) {
  const { view } = useViewState()
  const model = useMemo(() => selectMapModel(view, data, selection), [view, data, selection])
  return (
    <PrintMap model={model} links={MAP_LINKS} dataDate={version} requestedCamera={view.at} screenSize={screenSize} />
  )
}

function Locator({ data, cluster }: { readonly data: Dataset; readonly cluster: PlacedCluster }) {
  const { view } = useViewState()
  const model = selectMapModel({ ...view, cluster: null, city: [], county: [] }, data, [cluster])
  return <LocatorMap model={model} links={MAP_LINKS} />
}

/** Nothing for a link too long for a QR code; the link stands beside it. */
function QrCode({ text }: { readonly text: string }) {
  const code = useMemo(() => buildQrCode(text), [text])
  if (!code) return null
  return (
    <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={printMessages.qrLabel} data-qr={text}>
      <path d={code.path} />
    </svg>
  )
}
