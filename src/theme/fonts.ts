// Font stacks of drawings, which have no style sheet. The page has the same in base.css.

/** Text. */
export const SANS_FONTS =
  "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif"
/** Titles. */
export const DISPLAY_FONTS =
  "'Songti SC', STSong, 'Noto Serif CJK SC', 'Noto Serif SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif"
