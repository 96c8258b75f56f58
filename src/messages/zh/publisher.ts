// Texts of the foot of a page once data/publisher.json has values; the build leaves them out before.
export const publisherMessages = {
  publisher: '主办：',
  contact: '联系：',
  /** Replaces `t.geometryTerms` once there is a permission or an approval number. */
  geometryTerms: (licence: string | null, approval: string | null) =>
    `，出自第三方，${licence ? `使用许可：${licence}` : '使用条件未查到'}，${approval ? `审图号：${approval}` : '未经审图'}，不在此许可范围内。`,
}
