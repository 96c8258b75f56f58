// Texts of the page that updates the data.
import * as province from '#dataset/province.json'

export const updateMessages = {
  title: '更新数据',
  description: `用一份名单或一个 Excel 工作簿补全${province.productZh}：粘贴名称、核对问题、比较差异、取回可发布的文件。全部在本机浏览器中完成。`,
  lead: '手里有名单的人，用浏览器就能补全这张地图：不用安装，不用账号，不用学代码。',
  privacyHeading: '文件不离开这台电脑',
  privacy: '读取、核对和比较都在这个浏览器里进行，没有可以接收文件的服务器。断开网络也能继续。',
  requests: (count: number) =>
    count === 0 ? '开始以来，本页没有发出请求' : `开始以来，本页取过 ${count} 个本站的程序和数据文件，没有发送内容`,
  requestsNote: '由浏览器自己记录，逐条列出；也可以打开浏览器的开发者工具核对。',
  backToMap: '返回地图',
  waysLabel: '从哪里开始',
  unsupported:
    '此页要在浏览器里运行脚本、读取文件，需要 Chrome 或 Edge 97、Firefox 104、Safari 16.4 以上的浏览器。请换用新一些的浏览器打开。',
  loading: '正在取已发布的数据…',
  loadFailed: '已发布的数据没有取到。请检查网络后重试；已填的内容还在。',
  retry: '重试',
  ways: { names: '粘贴名称', file: '打开工作簿', changeSet: '复核他人的修改', dataset: '打开数据集' },
  namesHint:
    '最快的办法：把名单原样粘进来，一行一个。编号、制表符、表格单元格、市名小标题、全角字符都可以保留，认不准的会逐个问您。',
  fileHint:
    'Excel、WPS 或 LibreOffice 的 .xlsx，也可以是 .csv、JSON 或它们的 .zip。列的次序、标题行和合并单元格都不要紧。',
  changeSetHint: '打开别人传来的修改文件（.json），逐条接受或退回。',
  listLabel: '名单',
  chooseList: '请选一份名单',
  sourceHeading: '出处',
  sourceNote: '一次填好，用于下面所有名称。没有出处的名称不收。',
  sourceTitle: '标题',
  sourcePublisher: '发布者',
  sourceDate: '日期',
  sourceDateHint: '年、年月或年月日，如 2023、2023-07、2023-07-14；不知道就空着',
  sourceUrl: '网址',
  sourceUrlHint: '没有公开网址就空着',
  sourceGrade: '来源等级',
  grades: { A: 'A 政府网站原页', B: 'B 主流媒体或官方转载', C: 'C 地方或行业媒体', D: 'D 摘要或出处不明' },
  pasteLabel: '名称',
  checkNames: '核对名称',
  problems: {
    text: '请粘贴名称，一行一个。',
    list: '请选名称所在的名单。',
    title: '请填出处的标题。',
    publisher: '请填发布者。',
    date: '应为 2023、2023-07 或 2023-07-14 的形式。',
    url: '应以 http:// 或 https:// 开头，没有就空着。',
  },
  chooseFile: '选文件',
  dropHint: '也可以把文件拖到这里，或复制后在这里粘贴。',
  oneFile: '一次只能打开一个文件。几张表可以放进一个 .zip。',
  tooLarge: (name: string, bytes: number, limit: number) =>
    `“${name}”有 ${formatMegabytes(bytes)}，超过 ${formatMegabytes(limit)}，没有打开。请删去图片和无关的表，或分成几个文件。`,
  unreadable: (name: string) => `浏览器读不到“${name}”。文件可能已移动，或正被别的程序占用。`,
  template: '下载模板',
  filledTemplate: '下载已填好现有资料的工作簿',
  templateNote: '五张表：集群、认定、指标、措施、来源。有下拉选项，县随市变，附示例。',
  preparing: '正在生成…',
  templateFile: (isFilled: boolean): string => (isFilled ? '集群数据-现有资料.xlsx' : '集群数据填写表.xlsx'),
  templateSaved: '已交给浏览器下载。填好后在上面打开。',
  draftFound: (when: string) => `这台电脑里有 ${when} 没做完的草稿。`,
  continueDraft: '接着做',
  forgetDraft: '删除草稿',
  draft: {
    saved: '草稿已存在这台电脑的浏览器里，关掉也不会丢。',
    full: '草稿没有存上：浏览器的空间不够。现在关掉会丢失，请先取走文件。',
    off: '浏览器不让存草稿（可能是无痕窗口）。照常可用，但关掉会丢失。',
    elsewhere: '另一个标签页正在写这份草稿，所以这里的改动不会存。',
  },
  takeOver: '改由这里写',
}

const formatMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`
