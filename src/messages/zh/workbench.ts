// Texts of the work on an opened list or file.

export const workbenchMessages = {
  loading: '正在取已发布的数据…',
  reading: '正在读取文件…',
  working: '正在核对…',
  cancel: '取消',
  close: '换一份',
  failedHeading: '没有做成',
  refusedHeading: (name: string) => `没有打开“${name}”`,
  networkFailed: '程序或已发布的数据没有取到，无法比较。请检查网络后重试，已填的内容还在。',
  sessionFailed: (reason: string) => `处理时出错：${reason}。已填的内容还在，可以换一份文件或重试。`,
  retry: '重试',
  namesHeading: '核对名称',
  fileHeading: (name: string) => `核对“${name}”`,
  changeSetHeading: '复核修改',
  changeSetOf: (day: string, note: string) => `修改日期 ${day}${note ? `；附言：${note}` : ''}`,
  undo: '撤销',
  redo: '重做',
  undone: (left: number) => (left > 0 ? `已撤销一步，还可以撤销 ${left} 步。` : '已全部撤销。'),
  redone: (left: number) => (left > 0 ? `已重做一步，还可以重做 ${left} 步。` : '已全部重做。'),
  cellHeading: (sheet: string) => `“${sheet}”里的位置`,
  closeCell: '收起',
}
