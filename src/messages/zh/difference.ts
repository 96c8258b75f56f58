// Texts of the difference to the published data.

export const differenceMessages = {
  heading: '与已发布数据的差异',
  none: '没有差异：读到的与已发布的一致。',
  summary: (total: number, accepted: number, refused: number) =>
    `共 ${total} 处差异：已接受 ${accepted} 处，退回 ${refused} 处，未定 ${total - accepted - refused} 处。未定的不会写入。`,
  cut: (shown: number, total: number) => `共 ${total} 处，这里列出前 ${shown} 处；“全部接受”和“全部退回”对全部生效。`,
  kinds: { added: '新增', changed: '改动', absent: '文件中没有' },
  kindHeadings: {
    added: (count: number) => `新增 ${count} 处`,
    changed: (count: number) => `改动 ${count} 处`,
    absent: (count: number) => `已发布、文件中没有的 ${count} 处（不接受就保留）`,
  },
  tables: {
    cluster: '集群',
    recognitions: '认定',
    figures: '指标',
    measures: '措施',
    leadEnterprises: '企业',
    source: '来源',
  },
  accept: '接受',
  refuse: '退回',
  acceptAll: '全部接受',
  refuseAll: '全部退回',
  acceptChange: (what: string) => `接受：${what}`,
  refuseChange: (what: string) => `退回：${what}`,
  before: '原为',
  after: '改为',
  empty: '（空）',
  separator: '；',
  more: (next: number, remaining: number) => `再显示 ${next} 处，共余 ${remaining} 处`,
  near: '像是同一个集群',
  nearQuestion: (name: string, other: string, likeness: number) =>
    `“${name}”与“${other}”的名称相近（${Math.round(likeness * 100)}%）。是同一个吗？`,
  merge: '是，合并',
  unmerge: '不合并',
  expired: (count: number) => `文件中有 ${count} 项认定到今天已期满，会按期满显示`,
  expiredItem: (name: string, list: string, until: string) => `${name}：${list}，有效期到 ${until}`,
  allFields: (count: number) => `全部 ${count} 项`,
}
