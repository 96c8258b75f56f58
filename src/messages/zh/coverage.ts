// Texts about gaps of each list and ways to fill them; they are loaded with the programme page.
import * as province from '#dataset/province.json'

export const coverageMessages = {
  intro: '缺口多因名单附件未能读到，不表示当地没有集群。以下逐份说明已收录、尚缺的内容和取得办法。',
  howTo: (list: string) => `${list}：补全办法`,
  complete: '名称已齐',
  missing: (count: number | null) => (count === null ? '缺数未查到' : `尚缺 ${count} 个名称`),
  reviewMissing: '复核结果不全',
  known: '已收录',
  noneKnown: '无。',
  withoutPublishedName: (count: number) => `其中 ${count} 个的公布名称未查到，计入尚缺。`,
  missingHeading: '尚缺',
  missingNames: (count: number | null) =>
    count === null
      ? '名单总数、其余集群的全称和所在县（市、区）；名单附件未读到。'
      : `${count} 个集群的公布名称，多数连所在县（市、区）也未查到；名单附件未读到。`,
  nothingMissing: '名称已齐。',
  missingReview: '有效期满后的复核结果。',
  update: '办法一：手里有名单',
  updateNote: '把名称粘进更新页，在浏览器里核对、补全，不用上传。',
  updateLink: '补全这份名单',
  request: '办法二：依申请公开',
  authority: { province: province.authorityZh, national: '工业和信息化部' },
  requestNote: (authority: string) =>
    `可向${authority}提出。以下申请已拟好，补充申请人信息后即可提交；行政机关应在收到申请之日起 20 个工作日内答复，延长最长不超过 20 个工作日。`,
  copy: '复制申请',
  copyName: '复制表格',
  contribute: '办法三：提供名称和来源',
  contributeNote:
    '如知道某个集群列入名单，请填好以下各项，作为 issue 提交到本项目的代码仓库（见 CONTRIBUTING.md 的 Data 一节）。本站没有后台，不收集信息。来源须公开可查；请勿填写个人姓名和电话。',
  contributionTemplate: (lists: readonly string[]) =>
    [
      '补充一个集群名称',
      '集群全称（照来源原文）：',
      '所在县（市、区）：',
      `列入哪份名单（${lists.join('、')}）：`,
      '来源（标题、发布者、日期、网址）：',
      '来源原文（60 字以内）：',
    ].join('\n'),
}
