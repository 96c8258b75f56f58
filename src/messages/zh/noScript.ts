// Texts of pages without scripts. The app renders them too, so they are in the first chunk.

export const noScriptMessages = {
  browseLinks: '按培育方向和产业浏览',
  explanations: '说明',
  noScript: '浏览器未启用 JavaScript：地图、列表和面板可照常阅读，筛选和缩放无法使用。可从以下入口浏览：',
}
