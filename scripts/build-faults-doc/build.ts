// Writes the faults that the checks of data and workbooks report as a document, in both languages, from their table.
import { FAULT_AREAS, FAULT_KINDS, type FaultArea, type FaultCode } from '../../src/domain/fault/faultCodes'
import { faultMessages as en } from '../../src/messages/en/faults'
import { faultMessages as zh } from '../../src/messages/zh/faults'

/** Values stand in the place of `{name}`. */
const toCode = (text: string): string => text.replace(/\{(\w+)\}/g, '`$1`')

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function formatFault(code: FaultCode): string {
  const { severity } = FAULT_KINDS[code]
  const [zhTitle, zhMessage, zhRemedy] = zh.words[code]
  const [title, message, remedy] = en.words[code]
  return [
    `### ${code}`,
    '',
    `**${zhTitle}**（${zh.severity[severity]}）：${toCode(zhMessage)}。`,
    `办法：${zhRemedy}`,
    '',
    `**${capitalise(title)}** (${en.severity[severity]}): ${toCode(message)}.`,
    remedy,
  ].join('\n')
}

const formatArea = (area: FaultArea): string =>
  [
    `## ${en.areas[area]} · ${zh.areas[area]}`,
    ...(Object.keys(FAULT_AREAS[area]) as FaultCode[]).map(formatFault),
  ].join('\n\n')

export function buildFaultsDoc(): string {
  return `${[
    '<!-- Written by scripts/build-faults-doc from src/domain/fault/faultCodes.ts. Do not edit; run `npm run generate`. -->',
    '# Faults in data',
    'The codes that `npm run data:check` and the import of workbooks report. A code is the address of its section here,' +
      ' such as\n[#not-a-date](#not-a-date), and never changes. A word like `found` stands for a value of the fault.',
    '- **error**: the row is not taken over, and the build publishes nothing.\n' +
      '- **warning**: taken over, to be looked at.\n- **note**: something was converted or left out; it says what.',
    '中文：每个代码就是本页一节的地址。错误：这一行不录入，含错误的数据不发布。提醒：已录入，请核对。说明：写明转换或略去了什么。`found` 等处是读到的值。',
    ...(Object.keys(FAULT_AREAS) as FaultArea[]).map(formatArea),
  ].join('\n\n')}\n`
}
