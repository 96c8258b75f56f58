// Links of the map: to a cluster, and to a place to filter by. The map knows no link grammar, so it is given them.
import { parseCountyCode, parsePrefectureCode } from '../domain/adcode'
import type { MapLinks } from '../map/mapProps'
import { toggleCounty } from '../model/selection'
import { Link } from '../ui/Link'
import { useWay, useWayToCluster } from '../view/context'
import type { View } from '../view/params'

/** A click on a place asks for that place; the same click again takes it back. */
export function placePatch(view: View, code: string): Partial<View> {
  const city = parsePrefectureCode(code)
  const county = parseCountyCode(code)
  if (!city) return county ? toggleCounty(view, county) : {}
  const only = view.city.length === 1 && view.city[0] === city && view.county.length === 0
  return { city: only ? [] : [city], county: [], cluster: null }
}

const ClusterLink: MapLinks['ClusterLink'] = ({ cluster, ...rest }) => {
  const wayTo = useWayToCluster()
  return <Link {...wayTo(cluster)} {...rest} />
}

const PlaceLink: MapLinks['PlaceLink'] = ({ place, ...rest }) => {
  const wayTo = useWay()
  return <Link {...wayTo(at => placePatch(at, place))} {...rest} />
}

export const MAP_LINKS: MapLinks = { ClusterLink, PlaceLink }
