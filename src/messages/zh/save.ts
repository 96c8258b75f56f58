// The words on saving: a press that makes a file or copies a link, and its outcome.

export const save = {
  downloadCalendar: '下载日历 .ics',
  calendarName: (name: string) => `${name} · 报送和期满日期`,
  /** The outcome of a press that asks for a file. The page is not told whether it was kept. */
  words: {
    saved: (file: string) => `已交给浏览器：${file}`,
    failed: '文件没有生成，请检查网络后再试。',
    inApp: '应用里打开的网页常常存不了文件。请点右上角菜单，选“在浏览器打开”，再下载；也可以复制链接，到浏览器里打开。',
    copyLink: '复制链接',
    copyWords: {
      copied: '链接已复制',
      refused: '浏览器不让直接复制，请复制下面选中的链接：',
      field: '这个视图的链接',
    },
  },
  noDates: '所选集群没有将来的日期，日历没有生成。',
}
