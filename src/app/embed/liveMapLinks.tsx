// The items of the map in a frame with script, as buttons that embed.tsx handles: a cluster opens its card in the frame, a
// place fills the map. Places of a locked map do nothing.
import { embedMessages } from '#messages/embed'
import type { MapLinks } from '../../map/mapProps'
import { type Dataset, getPlaceName } from '../../model/dataset/dataset'

export function buildLiveMapLinks(data: Dataset, isLocked: boolean): MapLinks {
  const zoomTo = (code: string) => embedMessages.zoomTo(getPlaceName(data, code))
  return {
    ClusterLink: ({ cluster, className, tabIndex, children, ...aria }) => (
      // biome-ignore lint/a11y/useSemanticElements: SVG has no button
      <g
        className={className}
        tabIndex={tabIndex}
        role="button"
        aria-label={aria['aria-label']}
        aria-description={aria['aria-description']}
        aria-current={aria['aria-current']}
        data-symbol=""
        data-map-item={cluster}
        data-open-cluster={cluster}
      >
        {children}
      </g>
    ),
    PlaceLink: ({ place, className, tabIndex, children, ...rest }) =>
      isLocked ? (
        <g className={className}>{children}</g>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no button
        <g
          className={className}
          tabIndex={tabIndex}
          role="button"
          // A frame around clusters has no text of its own.
          {...('data-map-item' in rest ? { 'aria-description': zoomTo(place) } : { 'aria-label': zoomTo(place) })}
          data-place={place}
        >
          {children}
        </g>
      ),
  }
}
