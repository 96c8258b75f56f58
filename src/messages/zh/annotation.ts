// Texts that a check writes into the reader's own workbook.
import { formatNumber } from '../format'

export const annotationMessages = {
  /** The name of the sheet of faults. */
  sheet: '问题',
  title: '检查出的问题',
  summary: (errors: number, warnings: number, notes: number, day: string) =>
    `检查日期 ${day}：错误 ${formatNumber(errors)} 处，提醒 ${formatNumber(warnings)} 处，说明 ${formatNumber(notes)} 处。单元格已着色并加批注。改正后可以直接再选这个文件；再次检查时，本表、着色和批注会更新。`,
  heads: ['等级', '工作表', '单元格', '行', '列', '问题', '读到', '详情', '怎样改', '代码'],
}
