// Texts of the choice of days; they are loaded with it.

export const dayMessages = {
  today: '今天',
  listAnnounced: (date: string, name: string) => `${date} 公布 ${name}`,
  yearEnd: (year: number) => `${year} 年底`,
  day: '日期',
  formatHint: '写全年、月、日，如 2024-12-31 或 20241231；清空就是今天。',
  picker: '选日期',
  problem: {
    incomplete: (currentDate: string) => `日期没有写全，仍按 ${currentDate} 显示。`,
    impossible: (typed: string, currentDate: string) => `没有 ${typed} 这一天，仍按 ${currentDate} 显示。`,
    outside: (currentDate: string) => `只能看 2000 年到 2099 年的日期，仍按 ${currentDate} 显示。`,
  },
  note: '地图、列表和面板显示这一天的认定状态；集群数据不随日期变化。',
}
