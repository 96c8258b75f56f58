// Texts of the list of faults.

export const faultListMessages = {
  heading: '核对结果',
  summary: (errors: number, warnings: number, notes: number, mended: number) => {
    const parts = [
      errors > 0 ? `${errors} 处要改` : '',
      warnings > 0 ? `${warnings} 处请看一眼` : '',
      notes > 0 ? `${notes} 处已自动换算` : '',
      mended > 0 ? `已改好 ${mended} 组，可以撤销` : '',
    ].filter(part => part !== '')
    return parts.length === 0 ? '没有发现问题。' : `${parts.join('，')}。`
  },
  severities: { error: '要改', warning: '请看', note: '已换算' },
  severityHeadings: {
    error: '要改：这些行暂不收，其余照收',
    warning: '请看：照收，但值得核对',
    note: '已换算：照收，只是告诉您',
  },
  remedy: (text: string) => `怎么办：${text}`,
  mend: (count: number) => `一次改好 ${count} 处`,
  each: (count: number) => `逐个看 ${count} 处`,
  cut: (shown: number, total: number) => `共 ${total} 处，这里列出前 ${shown} 处；“一次改好”对全部生效。`,
  caption: '问题所在的单元格',
  place: '位置',
  found: '读到',
  message: '问题',
  fix: '可改为',
  wholeFile: '整个文件',
  more: (next: number, remaining: number) => `再显示 ${next} 处，共余 ${remaining} 处`,
}
