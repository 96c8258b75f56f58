// Texts of faults in data, by code: a title, the message after the place, and the remedy. `{name}` stands for a value that
// src/domain/fault/faultCodes.ts lists. Page, command line and documentation use the same texts; they are loaded on demand.
import * as province from '#dataset/province.json'
import type { FaultArea, FaultCode, Severity } from '../../domain/fault/faultCodes'
import { formatNumber } from '../format'
import { LEVEL, MEASURE_KIND, METRIC, SCOPE } from './words'

/** The title of a group, the message with found and expected, and the remedy. */
export type FaultWords = readonly [title: string, message: string, remedy: string]

const FILE: Readonly<Record<FaultCode<'file'>, FaultWords>> = {
  'file-empty': ['空文件', '文件没有内容', '确认选对文件，或重新下载、另存后再选。'],
  'file-unreadable': [
    '无法打开',
    '浏览器无法读取文件，可能已移走或没有权限',
    '确认文件还在，关闭正在占用它的程序，再选一次。',
  ],
  'out-of-memory': ['内存不足', '文件超出这台设备可用的内存', '分成几个文件，或关闭其他网页后再选。'],
  'file-too-large': ['文件过大', '文件有 {size} MB，上限 {limit} MB', '删去与集群无关的工作表和图片，或分成几个文件。'],
  'zip-bomb': [
    '解压后过大',
    '解压后有 {size} MB，上限 {limit} MB，未解压',
    '这样的文件不像表格。请向提供者核实，或在 Excel、WPS 中另存为新的 .xlsx。',
  ],
  'zip-too-dense': [
    '压缩得反常',
    '解压后是原来的 {ratio} 倍，上限 {limit} 倍，未解压',
    '这样的文件不像表格。请向提供者核实，或在 Excel、WPS 中另存为新的 .xlsx。',
  ],
  'zip-too-many-files': ['压缩包内文件过多', '有 {count} 个文件，上限 {limit} 个', '只留数据表，重新压缩。'],
  'zip-false-sizes': [
    '压缩包自相矛盾',
    '文件比目录写的大，或互相重叠，未读取',
    '这样的文件可能有害。请向提供者核实，或在 Excel、WPS 中另存为新的 .xlsx。',
  ],
  'zip-broken': [
    '压缩包损坏',
    '不是完整的 .xlsx 或 .zip，可能没有下载完',
    '重新下载；或在 Excel、WPS 中打开后另存为 .xlsx。',
  ],
  'zip-password': ['加密的压缩包', '压缩包设有密码，无法读取', '解压后直接选里面的表格。'],
  'zip-without-table': ['压缩包内没有表格', '没有 .xlsx、.csv 或 .json', '确认选对文件；压缩包内的压缩包请先解压。'],
  'book-broken': ['工作簿损坏', '缺少“{part}”或其内容不完整', '在 Excel、WPS 中打开并修复，另存为 .xlsx。'],
  'sheet-too-large': [
    '工作表过大',
    '“{sheet}”从第一个到最后一个单元格超过 {limit} 格',
    '删去表外零散的内容和格式：选中数据右边和下边的空列、空行，删除后另存。',
  ],
  'encrypted-book': ['加密的工作簿', '工作簿设有打开密码，无法读取', '在 Excel、WPS 中打开，取消密码后另存。'],
  'old-xls': [
    '旧的 .xls 格式',
    '内容是 Excel 97–2003 的 .xls，不是 .xlsx，改扩展名不能转换格式',
    '在 Excel、WPS 中打开，另存为 .xlsx。',
  ],
  'picture-renamed': [
    '是图片，不是表格',
    '内容是 {format} 图片',
    '图片中的名单不能读取。请选原表；没有原表的，把名称逐行粘贴。',
  ],
  'unknown-format': [
    '不是能读的格式',
    '内容是 {format}，应为 .xlsx、.csv、.json 或 .zip',
    '在 Excel、WPS 中另存为 .xlsx 或 CSV；网页和文档中的表格可以直接粘贴。',
  ],
  'unknown-encoding': [
    '编码无法识别',
    '不是 UTF-8，也不是 GBK 或 GB18030',
    '在 Excel、WPS 中另存为“CSV UTF-8”或 .xlsx。',
  ],
  'broken-characters': ['有乱码', '读到“{found}”，含有损坏的字符', '对照原文件改正；多为保存时选错了编码。'],
  'encoding-guessed': ['按编码转换', '文件按 {encoding} 读取', '抽查几行汉字；如有乱码，另存为“CSV UTF-8”后再选。'],
  'unclosed-quote': ['引号没有成对', '第 {line} 行开始的引号没有结束', '补上引号；或在 Excel、WPS 中另存为 .xlsx。'],
  'cannot-be-read': [
    '无法解析',
    '不是有效的 JSON，第 {line} 行第 {column} 个字符处有错',
    '改正这里或前一行的括号、引号或逗号。',
  ],
  'file-ignored': [
    '未读取的文件',
    '压缩包内的 {file} 不是数据表，未读取',
    '无须处理；如果是数据表，请改用模板中的名称。',
  ],
  'macros-ignored': ['宏未读取', '工作簿含有宏，没有读取，也没有运行', '无须处理；可另存为 .xlsx 去掉宏。'],
  'external-links-ignored': [
    '外部链接未读取',
    '工作簿链接了其他文件，只读取单元格中保存的值',
    '核对来自其他文件的值；可在 Excel 中“断开链接”后另存。',
  ],
  'entities-ignored': [
    '自定义实体未展开',
    '文件定义了 XML 实体，按普通文字读取',
    '正常的表格没有这类定义。请向提供者核实，或另存为新的 .xlsx。',
  ],
  'html-read': ['网页表格', '文件其实是网页，已读取其中的表格', '核对行数；如有缺漏，在 Excel、WPS 中另存为 .xlsx。'],
  'fault-sheet-ignored': ['问题清单未读取', '“{sheet}”是上次检查附上的问题清单，未作为数据', '无须处理。'],
  'template-differs': [
    '模板版本不同',
    '模板版本是 {found}，现为 {expected}',
    '可以继续；如有缺列的提示，请下载新模板，把数据贴过去。',
  ],
  'change-set-damaged': [
    '修改文件不完整',
    '修改文件的内容不合格式（{place}），可能被改动过',
    '请向发来的人重要一份，不要改动其内容。',
  ],
  'change-set-version': [
    '修改文件的版本不同',
    '修改文件的格式版本是 {found}，这里不能读取',
    '请双方用同一版的页面：刷新后重试；仍不能读取的，请对方重新下载修改文件。',
  ],
  'change-set-edition': [
    '修改依据另一版数据',
    '修改文件依据的数据（指纹 {found}）与现在已发布的（{expected}）不是同一版',
    '请发来的人在现在的数据上重做，再下载修改文件。',
  ],
  'no-data-set': [
    '不是数据集',
    '没有同在一个文件夹里的 version.json 和 index.json',
    '选本页“下载可发布的文件”得到的 .zip，或已发布的 data/v1 文件夹（也可压缩成 .zip）。工作簿请在“打开工作簿”里打开。',
  ],
  'data-set-twice': ['不止一个数据集', '有几个数据集：{found}', '只选其中一个文件夹。'],
  'data-set-version': [
    '数据集的格式版本不同',
    '格式版本是“{found}”，本页能读的是 {expected}',
    '刷新页面后再试；如仍不能读取，请对方用现在的程序重新生成数据集。',
  ],
  'data-set-province': ['别省的数据集', '集群的区划代码以“{found}”开头，不在这张地图的省内', '用该省的地图打开。'],
  'file-missing': ['缺少文件', '数据集里没有这个文件', '重新压缩或复制整个文件夹，再选一次。'],
  'file-altered': [
    '文件与清单不符',
    '内容与 version.json 里的校验值不同，可能没有传完，或被改动过',
    '请对方重发；自己改过的，用 npm run generate 重新生成。',
  ],
  'boundary-missing': [
    '地图没有边界',
    '地图里没有区划代码 {found} 的边界；集群画在所在市（州）的位置，没有市（州）的只列在表里',
    '核对区划代码；代码无误的，照常可用。',
  ],
}

const STRUCTURE: Readonly<Record<FaultCode<'structure'>, FaultWords>> = {
  'no-known-sheet': [
    '没有可用的表',
    '没有一张表的名称和表头可以识别，应有：{expected}',
    '把工作表改为模板中的名称，或把数据贴进模板。',
  ],
  'sheet-unknown': [
    '不认识的工作表',
    '“{sheet}”不是模板中的表，未读取',
    '无关的表无须处理；有关的，改为模板中的名称。',
  ],
  'sheet-empty': ['空工作表', '“{sheet}”表没有数据行', '不改这部分数据的，无须处理。'],
  'sheet-twice': ['工作表重复', '有两张表都是“{sheet}”', '合并为一张，或删去一张。'],
  'hidden-sheet-read': [
    '隐藏的工作表',
    '“{sheet}”是隐藏的表，也已读取',
    '核对是否应当公开；不应公开的，从文件中删去。',
  ],
  'hidden-row-read': ['隐藏的行', '隐藏的行也已读取', '取消隐藏后核对；不应公开的，从文件中删去。'],
  'header-not-found': [
    '没有找到表头',
    '开头的各行没有表头，应有：{expected}',
    '在数据上方加一行表头，列名用模板中的。',
  ],
  'column-missing': ['缺少列', '没有“{column}”列', '从模板中复制这一列的表头并填写。'],
  'column-unknown': ['不认识的列', '“{column}”不是模板中的列，未读取', '无关的列无须处理；有关的，改为模板中的列名。'],
  'column-twice': ['列重复', '有两列都是“{column}”', '合并为一列，或删去一列。'],
  'title-row-skipped': ['标题行', '表头上方的“{found}”未作为数据', '无须处理。'],
  'total-row-skipped': ['合计行', '“{found}”是合计行，未作为数据', '无须处理。合计由各来源的公布数给出，本站不相加。'],
  'example-row-skipped': ['示例行', '模板的示例行未作为数据', '无须处理。'],
  'cell-merged': [
    '合并单元格',
    '合并的“{found}”按每一行都有处理',
    '核对各行是否都适用；不适用的，取消合并后分别填写。',
  ],
  'cell-outside-columns': ['表头以外的内容', '“{found}”所在的列没有表头，未读取', '给这一列加表头，或把内容移到备注。'],
  'not-a-table': ['不是数据表', '文件应为一组记录（[ … ]）', '按 data/ 中原有文件的结构改正。'],
  'table-empty': ['没有记录', '文件没有记录', '恢复原有的行；要清空的，须逐条说明去向。'],
  'wrong-columns': ['列名不符', '读到“{found}”，应为 {expected}', '第一行按所列的列名和顺序改正。'],
  'field-missing': ['缺少字段', '没有这一项', '补上这一项；没有内容的填 null。'],
  'field-unknown': ['不认识的字段', '没有“{found}”这一项', '检查拼写，或删去这一项。'],
}

const CELL: Readonly<Record<FaultCode<'cell'>, FaultWords>> = {
  'required-empty': ['必填项为空', '空白，应当填写', '按来源填写；来源没有写明的，不要推测，先不录入这一行。'],
  'not-a-text': ['不是文字', '读到“{found}”，应为文字', '改为文字；在 JSON 中加引号。'],
  'not-a-number': ['不是数', '读到“{found}”，应为一个数，如 12.5', '只填数，单位和“约”“超过”填在各自的列。'],
  'not-a-whole-number': ['不是整数', '读到“{found}”，应为整数', '改为整数；没有来源的留空。'],
  'negative-number': ['数过小', '读到“{found}”，应不小于 0', '核对来源后改正；没有来源的留空，不填 -1。'],
  'not-yes-or-no': ['不是“是”或“否”', '读到“{found}”，应为“是”或“否”', '填“是”或“否”；在 JSON 中填 true 或 false。'],
  'not-a-list': ['不是多值列表', '读到“{found}”，应为一组值', '在表格中用“ | ”分隔；在 JSON 中用 [ ]。'],
  'not-an-object': ['不是一条记录', '读到“{found}”，应为一条记录', '按 data/ 中原有记录的结构改正。'],
  'not-a-date': [
    '不是日期',
    '读到“{found}”，应为 YYYY、YYYY-MM 或 YYYY-MM-DD',
    '改为如 2025、2025-07 或 2025-07-25；来源写到哪一级就填到哪一级。',
  ],
  'not-a-day': ['日期没有到日', '读到“{found}”，应为 YYYY-MM-DD', '填完整的年月日，如 2025-07-25。'],
  'not-a-month-and-day': ['不是月和日', '读到“{found}”，应为 MM-DD，且每年都有这一天', '改为如 04-30。'],
  'not-a-year': ['不是年份', '读到“{found}”，应为四位年份', '改为如 2016。'],
  'not-in-list': [
    '不在可选值之内',
    '读到“{found}”，应为 {expected}',
    '从下拉列表中选一个；没有合适的，选最接近的并写明备注。',
  ],
  'not-a-slug': ['编号写法不对', '读到“{found}”，应为小写字母、数字和连字符', '改为如 santai-textile-footwear。'],
  'not-ascii': ['英文名含其他字符', '读到“{found}”，应只有英文字母、数字和半角标点', '改用半角标点，去掉声调和汉字。'],
  'not-english': ['译文不是英文', '读到“{found}”，应为英文', '填英文译文；原名放在英文之后的括号内。'],
  'not-one-character': ['不是一个字', '读到“{found}”，应为一个字', '只留一个字。'],
  'not-a-web-address': [
    '不是网址',
    '读到“{found}”，应以 http:// 或 https:// 开头',
    '从浏览器地址栏复制完整网址；没有网址的留空。',
  ],
  'not-valid': ['格式不符', '读到“{found}”，应为 {expected}', '按所列的写法改正。'],
  'too-long': ['文字过长', '有 {length} 字，上限 {limit} 字', '缩短；引文可以截取，但不改字。'],
  'date-converted': ['日期已转换', '读到“{found}”，按 {value} 处理', '抽查几个日期。'],
  'full-width-converted': ['全角数字', '“{found}”是全角，按“{value}”处理', '一键改为半角，或无须处理。'],
  'unit-converted': ['单位已换算', '“{found}”换算为 {value}', '核对换算后的数。'],
  'value-converted': ['写法已统一', '“{found}”按“{value}”处理', '核对是否同一意思。'],
  'comparator-differs': [
    '比较不一致',
    '“比较”一栏是“{found}”，数值中的写法是“{value}”',
    '改成一致，或清空“比较”一栏。',
  ],
  'spaces-trimmed': ['首尾空格已去掉', '“{found}”首尾的空格已去掉', '无须处理。'],
  'outer-spaces': ['首尾有空格', '“{found}”首尾有空格', '删去首尾的空格和换行。'],
  'formula-error': ['公式出错', '公式的结果是 {found}', '在 Excel、WPS 中改正公式，或直接填值。'],
  'formula-result-used': ['公式的结果', '按公式保存的结果“{found}”处理', '核对结果；公式引用了其他文件的，直接填值。'],
  'formula-as-text': [
    '像公式的文字',
    '“{found}”以 =、+、- 或 @ 开头，按普通文字处理',
    '核对内容；不是有意填写的，删去开头的符号。',
  ],
  'telephone-number': ['像电话号码', '“{found}”像电话号码', '删去。本图不收个人电话。'],
  'person-name': ['像个人姓名', '“{found}”像个人姓名', '删去。本图只写单位，不写个人。'],
  'address-in-text': ['文字中有网址', '“{found}”含有网址', '把网址填在“来源”表，这里只写来源编号。'],
}

const NAME: Readonly<Record<FaultCode<'name'>, FaultWords>> = {
  'place-doubtful': ['地名待确认', '“{found}”可能在{value}', '选定所在的县（市、区）；来源没有写明的，选“县未注明”。'],
  'place-not-found': [
    '没有找到地名',
    '“{found}”中没有本省的市（州）或县（市、区）',
    '选定所在的市（州）和县（市、区）。',
  ],
  'county-unknown': [
    '县未注明',
    '“{found}”只有市（州）',
    '来源写明了县（市、区）的，请选定；没有写明的，保留“县未注明”。',
  ],
  'industry-doubtful': ['产业待确认', '“{found}”可能属于{value}', `从${province.industryCountZh}类中选定一类。`],
  'already-here': ['已收录', '“{found}”已收录，即“{cluster}”', '无须处理；只补充这次认定。'],
  'id-made': ['编号已生成', '没有编号，生成“{value}”', '核对；发布后不能再改。想用别的编号的，填在编号一栏。'],
  'name-derived': ['名称已生成', '没有填写，按其他栏生成“{value}”', '核对；不合适的，填在这一栏。'],
  'near-duplicate': ['可能重复', '“{found}”与已收录的“{cluster}”相近', '同一集群的，选“合并”；不是的，选“分开”。'],
  'name-listed-twice': ['名单内重复', '“{found}”在名单中出现两次，只录一次', '核对原名单。'],
  'line-not-a-name': [
    '不是集群名称',
    '“{found}”不像集群名称，未录入',
    '标题、文号和落款无须处理；是名称的，改写后再粘贴。',
  ],
  'name-count-differs': [
    '数目不符',
    '读到 {found} 个名称，名单应有 {expected} 个',
    '核对是否漏贴、多贴，或有一行两个名称。',
  ],
}

const REFERENCE: Readonly<Record<FaultCode<'reference'>, FaultWords>> = {
  'unknown-source': ['没有这个来源', '没有编号为“{found}”的来源', '先在“来源”表加一行，或改为已有的来源编号。'],
  'unknown-cluster': ['没有这个集群', '没有编号为“{found}”的集群', '改为“集群”表中的编号。'],
  'unknown-list': [
    '没有这份名单',
    '没有编号为“{found}”的认定名单',
    `改为已有的名单，如 ${province.listPrefix}-2023；新名单先加到 data/recognition-lists.json。`,
  ],
  'unknown-city': ['没有这个市（州）', '没有“{found}”这个市（州）', '从下拉列表中选，或按 data/divisions.csv 填写。'],
  'unknown-county': [
    '没有这个县（市、区）',
    '没有“{found}”这个县（市、区）',
    '从下拉列表中选，或按 data/divisions.csv 填写；旧名改为现名。',
  ],
  'unknown-division': ['没有这个行政区划', '没有代码为“{found}”的行政区划', '按 data/divisions.csv 填写。'],
  'county-not-in-city': ['县与市（州）不符', '“{found}”不在{city}', '核对两项，改正其中一项。'],
  'not-a-county-code': [
    '不是县级代码',
    '读到“{found}”，应为本省县（市、区）的六位代码',
    '按 data/divisions.csv 填写，如 510722。',
  ],
  'not-a-city-code': [
    '不是市（州）代码',
    '读到“{found}”，应为本省市（州）的六位代码',
    '按 data/divisions.csv 填写，如 510700。',
  ],
  'not-a-place-code': [
    '不是区划代码',
    '读到“{found}”，应为本省市（州）或县（市、区）的六位代码',
    '按 data/divisions.csv 填写。',
  ],
  'not-a-cluster-id': ['不是集群编号', '读到“{found}”，应为小写字母、数字和连字符', '改为如 santai-textile-footwear。'],
  'not-a-list-id': [
    '不是名单编号',
    `读到“{found}”，应如 ${province.listPrefix}-2023 或 cn-2022`,
    `省级名单用 ${province.listPrefix}-年份，国家级名单用 cn-年份。`,
  ],
  'wrong-parent': ['上级区划不符', '上级“{found}”与代码不符', '按国家统计局的区划代码改正。'],
  'no-source': ['没有来源', '没有写明来源', '填至少一个来源编号。没有来源的内容不收录。'],
  'no-recognition': ['没有认定', '没有一项认定', '在“认定”表加一行；没有认定依据的，放在 data/excluded.json。'],
  'no-list': ['没有名单', '没有写明适用的名单', '填至少一个名单编号。'],
  'no-cluster': ['没有集群', '没有写明有关的集群', '填至少一个集群编号。'],
  'cluster-differs': [
    '编号与名称不符',
    '“{found}”与编号 {cluster} 不是同一个集群',
    '核对两项，改正其中一项；只填一项也可以。',
  ],
  'duplicate-id': ['编号重复', '编号“{found}”出现不止一次', '同一条的合并；不同的，另起编号。'],
  'duplicate-name': ['名称重复', '“{found}”出现不止一次', '同一集群的合并，认定分别列出；不同的，核对原名单中的全称。'],
  'duplicate-address': ['网址重复', '{found} 出现不止一次', '合并为一个来源，改正引用它的编号。'],
  'listed-twice': ['重复列出', '“{found}”出现不止一次', '删去多余的一项。'],
  'source-unused': ['来源没有用到', '没有内容引用这个来源', '在有关内容中引用，或删去这一行。'],
  'not-mutual': ['相关集群不对应', '“{found}”不存在，或没有反过来列出本集群', '两个集群互相列出，或都不列。'],
  'published-id-lost': [
    '已发布的编号丢失',
    '“{found}”已经发布，现在没有了',
    '恢复编号；确已更名的，在 data/aliases.json 写明后继。',
  ],
  'alias-is-current': ['旧编号仍在使用', '“{found}”仍是 {file} 中的编号', '删去这条别名，或改掉那一行的编号。'],
  'alias-without-target': ['别名没有去向', '“{found}”不在 {file} 中', '改为现在的编号；已撤下的填 null。'],
}

const RECOGNITION: Readonly<Record<FaultCode<'recognition'>, FaultWords>> = {
  'list-of-other-level': ['名单级别不符', '“{found}”不是{level}名单', '改正级别，或改为同级的名单。'],
  'list-or-candidates-missing': ['没有名单', '既没有名单，也没有可能的名单', '填名单；不能确定的，填可能的名单。'],
  'list-and-candidates': [
    '名单和可能的名单并存',
    '已有名单 {found}，不应再有可能的名单',
    '删去可能的名单；不能确定的，名单留空。',
  ],
  'stated-without-list': ['有出处却没有名单', '把握为“stated”，但没有名单', '填名单；没有的，把握改为“reported”。'],
  'stated-by-elimination': ['推出的写成有出处', '把握为“stated”，但名单是排除得出的', '把握改为“reported”。'],
  'elimination-without-list': [
    '排除后没有名单',
    '名单由排除得出，却没有填名单',
    '填排除后剩下的名单，或删去“elimination”。',
  ],
  'elimination-without-note': ['没有说明如何排除', '名单由排除得出，没有说明', '在备注中写明其他名单为什么可以排除。'],
  'published-name-missing': ['没有公布的名称', '把握为“stated”，没有填公布的名称', '照名单原文填写名称，一字不改。'],
  'review-before-list': ['复核早于公布', '复核日期 {found} 早于 {list} 的公布日期 {date}', '核对两个日期。'],
  'review-without-source': ['复核结果没有来源', '复核结果已有，没有来源', '填来源编号；没有来源的，不写结果。'],
  'terms-overlap': ['有效期重叠', '{found} 与同级的 {other} 有效期重叠', '核对两次认定；同一次的只留一行。'],
  'end-not-after-start': ['有效期止不晚于起', '有效期至 {found}，不晚于有效期自 {start}', '核对名单原文，改正日期。'],
  'term-basis-differs': [
    '有效期与依据不符',
    '有效期至“{found}”，依据为{basis}',
    '有日期的，依据填“sourced”或“inferred”；没有的，填“unknown”。',
  ],
  'size-basis-differs': [
    '名单数与依据不符',
    '名单数“{found}”，依据为{basis}',
    '有数的，依据填“sourced”或“inferred”；没有的，填“unknown”。',
  ],
  'list-id-differs': ['名单编号不符', '读到“{found}”，按级别和年份应为“{expected}”', '改正编号、级别或年份。'],
  'count-differs': ['数目与记录不符', '写的是 {found}，记录数是 {expected}', '改为记录数，或补上缺少的记录。'],
  'more-than-listed': ['多于名单公布数', '名单在本省有 {found} 个，收录了 {count} 个', '核对哪些集群不在这份名单。'],
}

const STATEMENT: Readonly<Record<FaultCode<'statement'>, FaultWords>> = {
  'date-after-source': [
    '日期晚于来源',
    '日期 {found} 晚于来源的日期 {date}',
    '核对日期；确有后来情况的，引用后来的来源。目标另填“target”。',
  ],
  'year-after-source': ['年份晚于来源', '文中有 {found} 年，来源的日期是 {date}', '改正年份，或引用后来的来源。'],
  'report-date-differs': [
    '报道日期与来源不符',
    '报道日期 {found}，来源的日期是 {date}',
    '改为来源的日期；是事件日期的，依据填“event”。',
  ],
  'plan-as-result': [
    '计划写成结果',
    '类别是{kind}，文中却有“{word}”，应为{expected}',
    '改类别；确已完成的，改写文字并引用写明完成的来源。',
  ],
  'estimate-as-result': [
    '测算写成结果',
    '类别是{kind}，文中却有“{word}”，应为{expected}',
    '改类别，或引用写明实际数的来源。',
  ],
  'scope-differs': [
    '口径与文字不符',
    '口径是{scope}，文中却是“{word}”，应为{expected}',
    '改口径，或在文字中写明范围。',
  ],
  'shared-scope-differs': ['同一个数口径不一', '口径是{scope}，{cluster} 的同一个数却是{other}', '两处用同一个口径。'],
  'wrong-unit': ['单位不符', '{metric}的单位读到“{found}”，应为“{expected}”', '换算为所列的单位，原文留在引文中。'],
  'qualifier-missing': ['没有说明指标', '指标为“other”，没有说明是什么', '在限定语中写明指标的名称。'],
  'conflict-without-partner': [
    '说法不一只有一处',
    '标为说法不一，但没有另一来源、单位为 {unit} 的数与之相对',
    '加上另一来源的数并同样标记，或去掉标记。',
  ],
  'flags-differ': ['说法不一没有说明', '数据和说明须同时标为说法不一', '加一条标记的说明，写明哪里不一；或去掉标记。'],
  'digest-quoted': ['引用了摘要', '引文出自 {publisher} 的自动摘要', '删去引文；摘要不是原文。'],
  'needed-with': ['相关项未填', '空白；有 {other} 时应当填写', '填写这一项，或清空相关的一项。'],
  'unneeded-without': ['多填的项', '已填；没有 {other} 时应当为空', '清空这一项，或填写相关的一项。'],
  'mirror-grade-too-high': ['转载不能为 A 级', '来源是转载，等级却为 A', '等级改为 B 或以下，或改用原页。'],
  'industry-repeated': ['次要产业重复', '次要产业“{found}”就是主要产业', '从次要产业中删去。'],
}

const TABLE: Readonly<Record<FaultCode<'table'>, FaultWords>> = {
  'wrong-order': ['顺序不符', '应按 {expected} 排列', '按所列顺序排列各行。'],
  'row-missing': ['缺少行', '没有“{found}”的行，或这一行有错', '补上这一行，或改正其中的错误。'],
  'tasks-missing': ['没有任务', '写明任务完整，却没有任务', '列出任务，或改为不完整。'],
  'province-differs': [
    '与省份配置不符',
    'province.json 写的是“{found}”，应为“{expected}”',
    '改正 province.json，或改正区划表。',
  ],
  'code-outside-province': ['不是本省的代码', '读到“{found}”，应为本省的六位代码', '按国家统计局的区划代码改正。'],
  'spelling-differs': ['拼音与名称不符', '“{name}”的拼音是“{found}”，应一字一个音节', '按“san tai xian”的写法改正。'],
  'english-name-missing': ['没有英文地名', '没有英文名', '在 data/english-names.csv 加一行。'],
  'former-name-is-current': ['旧名就是现名', '“{found}”是现在的名称', '删去这一行，或改为旧名。'],
  'excluded-and-listed': ['既收录又排除', '“{found}”也在 data/clusters.json', '只留一处。'],
  'indicators-misnumbered': ['指标编号不符', '读到 {found}，应为 {expected}', '按 1 到 8 编号。'],
  'thresholds-differ': ['门槛与规则不符', '读到“{found}”，规则中是“{expected}”', '两处列同样的门槛。'],
  'deadline-boundary': [
    '期限的说法不符',
    '原文是“…日前”，应为 before，读到“{found}”',
    '改为 before；各通知的“日前”同样理解。',
  ],
  'translations-incomplete': [
    '译文数目不符',
    '译文有 {found} 个，中文有 {expected} 个',
    '每个中文词各有一个译文，顺序相同。',
  ],
  'name-without-county': [
    '名称中没有县名',
    '“{found}”中没有“{county}”',
    '核对所在的县（市、区）；确实如此的，无须处理。',
  ],
  'cluster-without-facts': ['没有数据和措施', '没有一项公开数据或措施', '有来源的，补充；没有的，保留空白。'],
  'translation-missing': ['没有译文', '没有“{found}”的英文', '在 data/english-texts.json 加一行。'],
  'translation-unused': [
    '译文没有用到',
    '“{found}”的译文没有用到',
    '从 data/english-texts.json 删去，或改正中文原文。',
  ],
}

/** Faults are counted by the size of their places. */
const UNITS = { cell: '个单元格', row: '行', sheet: '张表', place: '处' }

export const faultMessages = {
  words: { ...FILE, ...STRUCTURE, ...CELL, ...NAME, ...REFERENCE, ...RECOGNITION, ...STATEMENT, ...TABLE } as Readonly<
    Record<FaultCode, FaultWords>
  >,
  severity: { error: '错误', warning: '提醒', note: '说明' } as Readonly<Record<Severity, string>>,
  areas: {
    file: '文件',
    structure: '工作表、行和列',
    cell: '单元格和字段',
    name: '粘贴的名称',
    reference: '编号、地点和来源',
    recognition: '认定和名单',
    statement: '数据、措施和说明',
    table: '其他数据表',
  } as Readonly<Record<FaultArea, string>>,
  /** In place of a quoted value that is empty. */
  empty: '空',
  /** Words for codes of the data, where a message names one. */
  valueNames: {
    ...METRIC,
    ...SCOPE,
    ...LEVEL,
    ...MEASURE_KIND,
    actual: '已公布',
    target: '目标',
    estimate: '测算',
    sourced: '有出处',
    inferred: '推算',
    unknown: '未查到',
  } as Readonly<Record<string, string>>,
  /** @param sheet '' for pasted text; @param row counted from 1; @param column as `heading` or `letter` gives it; '' for none */
  place: (sheet: string, row: number | null, column: string) =>
    `${sheet === '' ? '' : `“${sheet}”表`}${row === null ? '' : `第 ${row} 行`}${column}`,
  /** A column by its heading. @param _english the English line of the heading; the same if the book has none */
  heading: (heading: string, _english: string) => `“${heading}”`,
  /** The end of the names of values in this language: `columnEn`. */
  valueSuffix: '',
  /** A column without a heading. */
  letter: (letter: string) => ` ${letter} 列`,
  row: (row: number) => `第 ${row} 行`,
  places: (places: readonly string[], more: number) =>
    `${places.join('、')}${more > 0 ? `，另有 ${formatNumber(more)} 处` : ''}`,
  after: (place: string, message: string) => `${place}：${message}`,
  /** The size of a group: `37 个单元格：全角数字`. */
  group: (count: number, unit: keyof typeof UNITS, title: string, column: string) =>
    `${formatNumber(count)} ${UNITS[unit]}：${title}${column === '' ? '' : `（${column.trim()}）`}`,
  remedy: (remedy: string) => `办法：${remedy}`,
}
