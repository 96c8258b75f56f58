// Writes public/geo from the boundary source. `CRS=gcj02` keeps the source's own datum. Same input, same bytes.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { PROVINCE, PUBLIC_FOLDER } from '../build/dataset'
import { buildGeometry } from './build'

const crs = process.env.CRS ?? 'wgs84'
if (crs !== 'wgs84' && crs !== 'gcj02') throw new Error(`CRS is wgs84 or gcj02, not ${crs}`)

const { overview, detail, places, extent, coverage, pinyinMismatches } = await buildGeometry(crs)
const faults = [...coverage.gapsKm2, ...coverage.overlapsKm2].filter(areaKm2 => areaKm2 > 0.01)
if (faults.length + coverage.crossings + coverage.misdirected > 0) {
  throw new Error(`The cleaned layer has ${faults.length} gaps or overlaps and ${coverage.crossings} crossings`)
}
if (extent.join() !== PROVINCE.extent.join())
  throw new Error(`province.json: extent is [${PROVINCE.extent.join(', ')}], the shapes have [${extent.join(', ')}]`)
for (const mismatch of pinyinMismatches) console.warn(mismatch)

const folder = join(PUBLIC_FOLDER, 'geo')
await mkdir(folder, { recursive: true })
for (const [name, text] of Object.entries({ overview, detail, places })) {
  await writeFile(join(folder, `${name}.json`), text)
  const bytes = Buffer.from(text)
  console.log(`public/geo/${name}.json  ${bytes.length} bytes, brotli ${brotliCompressSync(bytes).length}`)
}
