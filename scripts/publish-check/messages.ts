// Texts of the publishing check, Chinese first.
import * as province from '#dataset/province.json'
import type { Lang } from '../../src/domain/language/language'
import type { ItemId, ItemState } from './checkPublication'
import type { Reason } from './parsePublisher'

interface Messages {
  readonly title: string
  readonly states: Readonly<Record<ItemState, string>>
  readonly optional: string
  readonly items: Readonly<Record<ItemId, { readonly name: string; readonly remedy: string }>>
  readonly reasons: Readonly<Record<Reason, string>>
  readonly fingerprint: (ground: string) => string
  readonly andMore: (count: number) => string
  readonly marked: (mark: string) => string
  readonly markedPages: (count: number, total: number) => string
  readonly noMarkedFiles: string
  readonly drawnMarks: (previewCount: number) => string
  readonly byHand: string
  readonly byHandItems: readonly string[]
  readonly missing: (count: number) => string
  readonly complete: string
  readonly more: string
}

const zh: Messages = {
  title: '发布检查：在中国大陆公开发布前要办的事',
  states: { passed: '通过', todo: '待办', notApplicable: '不适用' },
  optional: '（可在上线后办理）',
  items: {
    config: { name: '配置文件 data/publisher.json', remedy: '按下列提示改正；没有的项填 null。' },
    publisherName: { name: '主办单位', remedy: '在 publisherName 填写单位全称，与 ICP 备案主体一致。' },
    contact: { name: '联系方式', remedy: '在 contact 填写单位邮箱或 https 网址；不填个人姓名和电话。' },
    groundLicence: {
      name: '边界数据的使用许可',
      remedy: '现用边界的使用条件未查到。取得许可或更换数据，在 groundLicence 写明许可人和文件名称或网址。',
    },
    mapApproval: {
      name: '地图审图号',
      remedy:
        '把本地图送自然资源主管部门审核，取得为本地图核发的审图号，填入 mapApprovalNumber；不得借用其他地图的审图号。',
    },
    standardMap: {
      name: '标准地图底图',
      remedy:
        '用标准地图服务系统的底图替换 public/geo（见 scripts/build-geometry/source.ts），在 standardMap 写明图名。加了内容的标准地图仍须送审。',
    },
    icpLicence: { name: 'ICP 备案号', remedy: '通过接入商办理，填入 icpLicence，如“蜀ICP备2026000001号-1”。' },
    publicSecurity: {
      name: '公安备案号',
      remedy: '网站开通后 30 日内办理，填入 publicSecurityLicence，如“川公网安备51010702000001号”。',
    },
    site: { name: '已生成的网站', remedy: '先运行 SITE_URL=https://网址/ npm run build。' },
    siteUrl: { name: '网站地址', remedy: '生成时设置 SITE_URL，如 SITE_URL=https://example.org/ npm run build。' },
    https: { name: 'HTTPS', remedy: 'SITE_URL 以 https: 开头，并为域名配置证书。' },
    siteIsCurrent: { name: '网站与配置一致', remedy: '配置改动后尚未重新生成，请再次运行 npm run build。' },
    previews: { name: '链接预览图（1200×630）', remedy: '下列页面没有预览图或尺寸不符，请重新生成。' },
    ownHost: { name: '不加载其他网站的文件', remedy: '去掉下列外部文件。' },
    fonts: { name: '字体', remedy: '下列字体文件须有许可；网页本身只用系统字体，可以删除。' },
  },
  reasons: {
    notJson: '不是有效的 JSON',
    notObject: '应为一个对象',
    unknownField: '没有这一项',
    missingField: '缺少这一项；没有内容时填 null',
    notText: '应为带引号的文字或 null',
    empty: '不能为空，首尾不能有空格；没有内容时填 null',
    notContact: '应为 https 网址或邮箱',
    notApprovalNumber: `不是 2026 年以后为${province.shortZh}地图核发的审图号，应如“${province.mapLetter}S（2026）00012号”或“GS${province.mapLetter}（2026）12号”`,
    notFingerprint: '应为本命令给出的 12 位指纹',
    notIcpLicence: '应如“蜀ICP备2026000001号-1”',
    notPublicSecurityLicence: '应如“川公网安备51010702000001号”',
    otherGround: '审图号不是为现用边界核发的：送审后边界或地名有改动，须重新送审，或填错了指纹',
  },
  fingerprint: ground => `approvedGround 填送审边界的指纹，现为 "${ground}"。`,
  andMore: count => `另有 ${count} 个`,
  marked: mark => `标有“${mark}”的文件：`,
  markedPages: (count, total) => `网页 ${count} 个，共 ${total} 个`,
  noMarkedFiles: '没有。',
  drawnMarks: previewCount => `浏览器中的地图、导出、海报、嵌入、打印和 ${previewCount} 张预览图取同一行文字`,
  byHand: '本命令查不到的，请逐项确认：',
  byHandItems: [
    '存放地图数据的服务器在中国大陆境内。',
    '主办单位或合作单位有互联网地图服务的测绘资质，或主管部门答复不需要。',
    '送审的样图包含本站叠加的集群符号、地名和图例；内容改动较大的，重新送审。',
    '数据的许可（CC BY 4.0）和各来源的署名保留。',
  ],
  missing: count => `还差 ${count} 项，不能在中国大陆公开发布。`,
  complete: '必办各项已齐；以上须人工确认的除外。',
  more: '办法见 docs/publish.md。本检查不构成法律意见。',
}

const en: Messages = {
  title: 'Publishing check: what is needed before publication in mainland China',
  states: { passed: 'passed', todo: 'to do', notApplicable: 'not applicable' },
  optional: ' (may follow once the site is online)',
  items: {
    config: {
      name: 'Configuration data/publisher.json',
      remedy: 'Correct the lines below; null stands for nothing yet.',
    },
    publisherName: {
      name: 'Publisher',
      remedy: 'Enter the full name of the organisation in publisherName, as in its ICP filing.',
    },
    contact: {
      name: 'Contact',
      remedy: 'Enter a mailbox or an https address of the organisation in contact; no person and no telephone.',
    },
    groundLicence: {
      name: 'Permission to use the boundaries',
      remedy:
        'The terms of the present boundaries were not found. Obtain a permission or replace them, and name who gave it and the document in groundLicence.',
    },
    mapApproval: {
      name: 'Map approval number (审图号)',
      remedy:
        'Submit this very map to the natural resources authority and enter the number issued for it in mapApprovalNumber. Never use the number of another map.',
    },
    standardMap: {
      name: 'Ground of a standard map (标准地图)',
      remedy:
        'Replace public/geo by the ground of a standard map (see scripts/build-geometry/source.ts) and name it in standardMap. With content added it needs a review of its own.',
    },
    icpLicence: {
      name: 'ICP number (ICP 备案号)',
      remedy: 'File it through the hosting provider and enter it in icpLicence, e.g. 蜀ICP备2026000001号-1.',
    },
    publicSecurity: {
      name: 'Public security number (公安备案号)',
      remedy:
        'File it within 30 days of going online and enter it in publicSecurityLicence, e.g. 川公网安备51010702000001号.',
    },
    site: { name: 'Built site', remedy: 'Run SITE_URL=https://your-address/ npm run build first.' },
    siteUrl: {
      name: 'Address of the site',
      remedy: 'Build with SITE_URL, e.g. SITE_URL=https://example.org/ npm run build.',
    },
    https: { name: 'HTTPS', remedy: 'Let SITE_URL begin with https: and set up a certificate.' },
    siteIsCurrent: {
      name: 'Site matches the configuration',
      remedy: 'It was built before the configuration changed: run npm run build again.',
    },
    previews: {
      name: 'Link previews (1200x630)',
      remedy: 'These pages have no preview or one of another size: build again.',
    },
    ownHost: { name: 'Nothing from another host', remedy: 'Remove these files of other hosts.' },
    fonts: {
      name: 'Fonts',
      remedy: 'These font files need a licence; the pages use system fonts only, so they can go.',
    },
  },
  reasons: {
    notJson: 'is not valid JSON',
    notObject: 'must be an object',
    unknownField: 'is not a field',
    missingField: 'is missing; enter null for nothing yet',
    notText: 'must be a text in quotes or null',
    empty: 'must not be empty or begin or end with a space; enter null for nothing yet',
    notContact: 'must be an https address or a mailbox',
    notApprovalNumber: `is not a number for a map of ${province.nameEn} from 2026 on, such as ${province.mapLetter}S（2026）00012号 or GS${province.mapLetter}（2026）12号`,
    notFingerprint: 'must be the fingerprint of 12 digits that this command prints',
    notIcpLicence: 'must be like 蜀ICP备2026000001号-1',
    notPublicSecurityLicence: 'must be like 川公网安备51010702000001号',
    otherGround:
      'differs: the number was not issued for the present boundaries. Boundaries or place names changed after the review, which needs a new one, or the fingerprint is wrong',
  },
  fingerprint: ground => `approvedGround takes the fingerprint of the submitted boundaries, now "${ground}".`,
  andMore: count => `and ${count} more`,
  marked: mark => `Files with "${mark}":`,
  markedPages: (count, total) => `${count} of ${total} pages`,
  noMarkedFiles: 'None.',
  drawnMarks: previewCount =>
    `the map in the browser, exports, posters, embeds, print and ${previewCount} previews use the same line`,
  byHand: 'Not visible to this command; confirm each:',
  byHandItems: [
    'The server with the map data is in mainland China.',
    'The publisher or a partner is qualified for internet map services (测绘资质), or the authority has answered that this is not needed.',
    'The submitted sample has the symbols, names and legend that this site adds; larger changes are submitted again.',
    'The licence of the data (CC BY 4.0) and the names of the sources stay.',
  ],
  missing: count => `${count} missing: the site must not be published in mainland China.`,
  complete: 'Everything required is there, except what is to be confirmed by hand.',
  more: 'docs/publish.md tells how. This check is no legal advice.',
}

export const MESSAGES: Readonly<Record<Lang, Messages>> = { 'zh-CN': zh, en }
