// Texts of a button that copies.

export const copyLabels = {
  copied: '已复制',
  refused: '浏览器不允许直接复制，请复制下面选中的文字：',
  field: '要复制的文字',
}
