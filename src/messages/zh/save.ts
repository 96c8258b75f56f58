// Texts about downloading a file or copying a link, and the result.

export const saveMessages = {
  downloadCalendar: '下载日历 .ics',
  calendarName: (name: string) => `${name} · 报送和有效期满日期`,
  changesCalendarName: (name: string) => `${name} · 变化`,
  /** Result of a download. A browser does not report whether the file was kept. */
  saveOutcome: {
    saved: (file: string) => `已交给浏览器：${file}`,
    failed: '文件未能生成，请检查网络后重试。',
    inApp: '在应用内打开的网页往往无法保存文件。请点右上角菜单，选“在浏览器打开”后下载；也可复制链接，到浏览器中打开。',
    copyLink: '复制链接',
    copyWords: {
      copied: '链接已复制',
      refused: '浏览器不允许直接复制，请复制下面选中的链接：',
      field: '这个视图的链接',
    },
  },
  noUpcomingDates: '所选集群今后没有可列入日历的日期，未生成日历。',
}
