// Texts of the method page on the publication of the site: what there is, and what a publisher still has to do.
// Code stands between backticks.
export const publicationMessages = {
  title: '地图与发布',
  incomplete:
    '在中国大陆公开发布前，发布者须补齐下列各项；步骤见项目的 `docs/publish.md`，运行 `npm run publish:check` 可逐项检查。',
  complete: '发布所需的编号如下。',
  approval: '审图号',
  approvalMissing: (mark: string) =>
    `尚无，须为本地图送审取得，不得借用其他地图的审图号。取得前，地图、导出、海报、嵌入、预览图和打印均标明“${mark}”。`,
  ground: '边界数据的许可',
  groundMissing: '边界出自第三方，使用条件未查到。须取得许可，或换成标准地图。',
  publisher: '主办单位',
  publisherMissing: '未填写。',
  contact: '联系方式',
  contactMissing: '未填写。须为单位邮箱或网址。',
  icp: 'ICP 备案号',
  icpMissing: '未填写。须在上线前办理。',
  publicSecurity: '公安备案号',
  publicSecurityMissing: '未填写。须在上线后 30 日内办理。',
}
