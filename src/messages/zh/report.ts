// Texts for reporting a mistake; they are loaded after a click.
import * as province from '#dataset/province.json'

export interface ReportSubject {
  readonly cluster: string
  /** The reported statement with its sentence. */
  readonly statement: string | null
  /** Its sources, each in one line. */
  readonly sources: readonly string[]
}

export const reportMessages = {
  note: '无需账号。请写明错误之处和依据，发给网站维护者；可直接复制下面的文字。',
  messageText: (subject: ReportSubject | null, version: string, link: string) =>
    [
      '我发现一处错误：',
      `集群或名单：${subject?.cluster ?? ''}`,
      `数据或表述：${subject?.statement ?? ''}`,
      ...(subject?.sources ?? []).map(source => `现注来源：${source}`),
      '应为：',
      '依据（标题、发布者、日期、网址）：',
      `资料截至：${version}`,
      `页面：${link}`,
    ].join('\n'),
  copy: '复制这段文字',
  mail: '用邮件写',
  mailSubject: `${province.productZh}：数据更正`,
}
