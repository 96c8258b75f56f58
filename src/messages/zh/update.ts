// Texts of the page that updates the data.

export const updateMessages = {
  title: '更新数据',
  description:
    '用一份名单或一个 Excel 工作簿补全四川特色产业集群图：粘贴名称、核对问题、比较差异、取回可发布的文件。全部在本机浏览器中完成。',
  lead: '手里有名单的人，用浏览器就能补全这张地图。不用安装，不用账号，也不用学代码。',
  privacyHeading: '文件不离开这台电脑',
  privacy: '读取、核对和比较都在这个浏览器里进行，页面没有可以接收文件的服务器。',
  backToMap: '返回地图',
  otherLanguage: 'English',
  stepsLabel: '步骤',
  steps: ['选来源', '核对', '比较', '取走'],
  waysHeading: '从哪里开始',
  noScript: '此页需要运行脚本。',
  loadFailed: '页面没有载入完整，请检查网络后刷新。',
  names: '粘贴名称',
  namesHint: '最快：把名单原样粘进来，一行一个，编号、表格、市名小标题都可以保留。',
  file: '打开工作簿',
  fileHint: 'Excel 或 WPS 的 .xlsx，也可以是 .csv、JSON 或它们的压缩包。',
  changeSet: '复核他人的修改',
  changeSetHint: '打开别人传来的修改文件，逐条接受或退回。',
}
