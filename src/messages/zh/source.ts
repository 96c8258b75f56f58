// Texts of sources.

export const sourceMessages = {
  sourceLabel: (number: number) => `来源 ${number}`,
  repost: '据转载，原文未查到',
  noLink: '未存链接',
  openSource: '在新窗口打开原文',
  grade: (grade: string, words: string) => `${grade} 级：${words}`,
}
