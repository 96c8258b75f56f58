/** A region that scrolls is a stop of the Tab key: from there the arrow keys move it. */
export const TAB_STOP = 0
