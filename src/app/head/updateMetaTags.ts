// Updates the description and the tags that messengers read, once the view differs from the prerendered one.
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import type { View } from '../../view/params'
import { buildPageMetadata } from './pageMetadata'

/** @param url the canonical URL of the view */
export function updateMetaTags(view: View, data: Dataset, selection: readonly PlacedCluster[], url: string): void {
  const { title, description } = buildPageMetadata(view, data, selection)
  const contents = {
    description,
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'twitter:title': title,
    'twitter:description': description,
  }
  for (const [name, content] of Object.entries(contents))
    document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.setAttribute('content', content)
}
