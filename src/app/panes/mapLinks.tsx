// The links of the map, which does not know the link grammar: to a cluster, and to the filter by a place.
import { parseCountyCode, parsePrefectureCode } from '../../domain/place/adcode'
import type { MapLinks } from '../../map/mapProps'
import { toggleCounty } from '../../model/dataset/selection'
import { Link } from '../../ui/controls/Link'
import type { View } from '../../view/params'
import { useClusterLink, useViewLink } from '../../view/ViewProvider'

/** The change made by a click on a place: filters by it, or removes that filter again. */
export function buildPlacePatch(view: View, code: string): Partial<View> {
  const city = parsePrefectureCode(code)
  const county = parseCountyCode(code)
  if (!city) return county ? toggleCounty(view, county) : {}
  const isOnlyFilter = view.city.length === 1 && view.city[0] === city && view.county.length === 0
  return { city: isOnlyFilter ? [] : [city], county: [], cluster: null }
}

const ClusterLink: MapLinks['ClusterLink'] = ({ cluster, ...rest }) => {
  const linkProps = useClusterLink()
  return <Link {...linkProps(cluster)} {...rest} />
}

const PlaceLink: MapLinks['PlaceLink'] = ({ place, ...rest }) => {
  const linkProps = useViewLink()
  return <Link {...linkProps(current => buildPlacePatch(current, place))} {...rest} />
}

export const MAP_LINKS: MapLinks = { ClusterLink, PlaceLink }
