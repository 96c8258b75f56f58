// The message that reports a mistake, and what is said around it. It comes once a reader wants to write one.

export interface ReportedOn {
  readonly cluster: string
  /** The statement as the page shows it, its sentence with it. */
  readonly statement: string | null
  /** Titles, publishers, dates and grades of what it rests on. */
  readonly sources: readonly string[]
}

export const reportWords = {
  note: '不需要账号。写下哪里不对和依据，发给网站的维护者；下面这段文字可以直接复制。',
  text: (about: ReportedOn | null, version: string, link: string) =>
    [
      '我发现一处错误：',
      `集群或名单：${about?.cluster ?? ''}`,
      `数字或说法：${about?.statement ?? ''}`,
      ...(about?.sources ?? []).map(source => `现注来源：${source}`),
      '应为：',
      '依据（标题、发布者、日期、网址）：',
      `数据版本：${version}`,
      `页面：${link}`,
    ].join('\n'),
  copy: '复制这段文字',
  copied: '已复制',
  refused: '浏览器不让直接复制，请复制下面选中的文字：',
  field: '要复制的文字',
  mail: '用邮件写',
  mailSubject: '四川特色产业集群图：数据更正',
}
