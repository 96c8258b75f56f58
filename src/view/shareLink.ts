// Links to pass on. Pure; ViewProvider adds the site's root.
import type { IsoDay } from '../domain/date/isoDay'
import { toParams } from './links'
import { formatHref } from './pages'
import type { View } from './params'

/**
 * The URL, below the site's root, of a view to share: without its theme and the data set of this device, and the path of a page where the view is that of a
 * page.
 *
 * - the start page → ``
 * - an open cluster → `clusters/<id>/`
 * - the table on a fixed day → `?view=table&asof=2026-11-22`
 *
 * @param day fixes the day of a view that has none; null leaves it open
 */
export const formatShareHref = (view: View, day: IsoDay | null): string =>
  formatHref(toParams({ ...view, theme: null, data: null, asof: view.asof ?? day }))
