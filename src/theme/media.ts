// The breakpoints, by the name that style sheets use in `@media (--name)`. scripts/build/styleTokens.ts puts in the query.

/** One of list, map and panel at a time. */
export const SINGLE_PANE_LAYOUT = '(max-width: 1023px)'

/** Media queries by name. Heights tell windows too low for parts to share the screen. */
export const MEDIA = {
  /** A phone: the modes stand at the bottom edge. */
  '--phone': '(max-width: 767px)',
  '--single-pane': SINGLE_PANE_LAYOUT,
  /** List, map and panel side by side. */
  '--multi-pane': '(min-width: 1024px)',
  /** Side by side, with narrower columns. */
  '--narrow': '(max-width: 1279px)',
  /** A laptop's low window: the summary goes above the map. */
  '--low': '(max-height: 699px)',
  /** One pane, and room below the map for a sheet that can be dragged. */
  '--bottom-sheet': 'screen and (max-width: 1023px) and (min-height: 561px)',
  /** A phone on its side: the panes stand beside the map. */
  '--landscape-phone':
    'screen and (min-width: 640px) and (max-width: 1023px) and (min-height: 320px) and (max-height: 560px)',
  /** Too low for either, or zoomed to 400 %: the page scrolls as a whole. */
  '--page-scrolls':
    'screen and (max-height: 560px) and (max-width: 639px), screen and (max-height: 319px) and (max-width: 1023px)',
  '--touch': '(pointer: coarse)',
} as const
