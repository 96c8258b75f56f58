// Texts of the page of all faults.

export const faultsPageMessages = {
  title: '数据问题一览',
  description: '核对数据时会指出的每一种问题：代码、含义和办法。',
  lead: '“更新数据”页、命令行和标注过的工作簿指出的每一种问题。代码不变，就是它在本页的地址。“…”处是读到的值。',
  areas: '类别',
  back: '返回更新数据',
  remedy: (text: string) => `办法：${text}`,
}
