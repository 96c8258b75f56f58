// ECharts, only the parts it needs: the counties as a geo map, borders as lines, a scatter series per industry.
import { LinesChart, ScatterChart } from 'echarts/charts'
import { GeoComponent } from 'echarts/components'
import { type EChartsType, init, registerMap, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { INDUSTRY_IDS } from '../../../src/domain/cluster/industry'
import { PROVINCE_BBOX } from '../../../src/map/camera/camera'
import { toLngLat, toWorld } from '../../../src/map/camera/projection'
import { INDUSTRY_COLOUR, PALETTES } from '../../../src/theme/tokens'
import { waitForNextTask } from '../../after-paint'
import { getContainer, loadData, type Point, publishPeer } from '../page'

use([CanvasRenderer, GeoComponent, LinesChart, ScatterChart])

const palette = PALETTES.light
const [west, south, east, north] = PROVINCE_BBOX

/** Web Mercator, as in the app. The y of both grows southwards. */
const projection = {
  project: ([lng = 0, lat = 0]: number[]) => {
    const { x, y } = toWorld([lng, lat])
    return [x, y]
  },
  unproject: ([x = 0, y = 0]: number[]) => [...toLngLat({ x, y })],
}

const geo = {
  map: 'sichuan',
  projection,
  boundingCoords: [
    [west, north],
    [east, south],
  ],
  left: 0,
  right: 0,
  top: 0,
  bottom: 0,
  preserveAspect: 'contain' as const,
  silent: true,
  itemStyle: { areaColor: palette.land, borderColor: palette.countyLine, borderWidth: 0.7 },
}

const buildLines = (id: string, { coordinates }: GeoJSON.MultiLineString, color: string, width: number) => ({
  id,
  type: 'lines',
  coordinateSystem: 'geo',
  polyline: true,
  silent: true,
  data: coordinates.map(coords => ({ coords })),
  lineStyle: { color, width, opacity: 1 },
})

const buildScatter = (id: (typeof INDUSTRY_IDS)[number], points: readonly Point[]) => ({
  id,
  type: 'scatter',
  coordinateSystem: 'geo',
  symbolSize: 12,
  // ECharts advises this for many points: from 2,000 on it draws them in one path.
  large: true,
  progressive: 0,
  animation: false,
  itemStyle: { color: INDUSTRY_COLOUR[id], opacity: 1, borderColor: palette.land, borderWidth: 1.5 },
  data: points.filter(point => point.industry === id).map(point => [...point.lngLat]),
})

const waitForFinished = (chart: EChartsType): Promise<number> =>
  new Promise(done => {
    const onFinished = () => {
      chart.off('finished', onFinished)
      void waitForNextTask().then(done)
    }
    chart.on('finished', onFinished)
  })

publishPeer(async () => {
  const { geometry, points } = await loadData()
  // ECharts declares GeoJSON differently; it reads only polygons and properties.
  registerMap('sichuan', geometry.counties as unknown as Parameters<typeof registerMap>[1])
  const chart = init(getContainer())
  const first = waitForFinished(chart)
  const series = INDUSTRY_IDS.map(id => buildScatter(id, points))
  chart.setOption({
    backgroundColor: palette.ground,
    animation: false,
    geo,
    series: [
      buildLines('prefectures', geometry.prefectureLines, palette.prefectureLine, 1),
      buildLines('province', geometry.provinceLines, palette.provinceLine, 1.2),
      ...series,
    ],
  })
  return {
    at: await first,
    filter: async industries => {
      const done = waitForFinished(chart)
      const shown = (id: string) => industries.length === 0 || industries.includes(id)
      chart.setOption({ series: series.map(one => ({ id: one.id, data: shown(one.id) ? one.data : [] })) })
      await done
    },
  }
})
