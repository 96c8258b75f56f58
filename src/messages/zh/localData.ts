// Texts of the bar above a data set that is kept on this device.

export const localDataMessages = {
  label: '本机数据',
  notPublished: '本机数据，未发布。',
  origin: (name: string, day: string) => `来自“${name}”，${day} 存在这台电脑的浏览器里，只有这里看得到。`,
  missing: '这台电脑的浏览器里没有待预览的数据，现在显示的是已发布的数据。',
  toPublished: '看已发布的数据',
  remove: '从本机删除',
  changes: (count: number) => `与已发布数据不同的集群：${count} 个`,
  withoutBoundary: (clusters: readonly string[]) =>
    `地图没有这些集群所在县的边界，图标画在所在市（州）：${clusters.join('、')}`,
  kinds: { added: '新增', changed: '有改动', absent: '这里没有' },
}
