// Cleans pasted text: invisible marks, full-width forms, ordinals, brackets, quotes. Knows no place and no industry.

const WIDE_FORMS = /[０-９Ａ-Ｚａ-ｚ．－／]/g
/** Radicals and compatibility forms that PDF files have instead of characters. */
const COMPATIBILITY_FORMS = /[\u2e80-\u2fdf\uf900-\ufaff]/g
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const INVISIBLE = /\p{Cf}|[\ufe00-\ufe0f]|(?!\t)\p{Cc}|\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]/gu

/** One line without marks that nobody sees, digits and letters in their plain forms. Tabs stay. */
export const cleanLine = (line: string): string =>
  line
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .replace(WIDE_FORMS, form => form.normalize('NFKC'))
    .replace(COMPATIBILITY_FORMS, form => form.normalize('NFKC'))

const HAN_NUMBER = '[一二三四五六七八九十百〇]{1,5}'
const ORDINAL = new RegExp(
  [
    String.raw`^(?:[（(\[【]\s?(?:\d{1,4}|${HAN_NUMBER})\s?[）)\]】][、.:：]?`,
    '[①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴⑴-⒇⒈-⒛㈠-㈩]、?',
    String.raw`(?:第?\d{1,4}|第?${HAN_NUMBER})\s?[、.。:：)）]`,
    // 3D and 5G begin a name, "36个" a count, "2023年" a date.
    String.raw`\d{1,4}(?=\s|[“”《《\p{sc=Han}])(?!\s?[个家户年月日项批余%])`,
    String.raw`[-–—•·●○■□◆◇▪▫▶►★☆*>#√]+)\s?`,
  ].join('|'),
  'u',
)

/** Removes numbering and bullets before a name: 1. 1、 （一） ① 一、 01 •. */
export function removeOrdinal(text: string): string {
  let rest = text.trim()
  for (let i = 0; i < 3; i++) {
    const next = rest.replace(ORDINAL, '').trim()
    if (next === rest) break
    rest = next
  }
  return rest
}

/** True for a text that only numbers a line: 3, 3., （三）, ③. */
export const isOrdinal = (text: string): boolean => {
  const trimmed = text.trim()
  return /^\d{1,4}$/.test(trimmed) || (trimmed !== '' && removeOrdinal(trimmed) === '')
}

const CONTACT = /(?:联系人|联系电话|联系方式|电话|手机|传真|邮箱|负责人|经办人)[:：\s].*$/
const PHONE = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}[-\s]?\d{7,8}|\d{3,4}-\d{7,8})(?!\d)/

/** Cuts off persons and telephone numbers: they belong in no name. */
export function removeContact(text: string): { readonly rest: string; readonly hasContact: boolean } {
  const withoutContact = text.replace(CONTACT, '')
  const phone = PHONE.exec(withoutContact)
  const hasContact = phone !== null || withoutContact !== text
  const rest = (phone ? withoutContact.slice(0, phone.index) : withoutContact).trim()
  return { rest: hasContact ? rest.replace(/[，,;；(（:：]$/, '') : rest, hasContact }
}

const QUOTED = /^[《“"'‘「『【〈](.+?)[》”"'’」』】〉](.*)$/u

/** Removes quotation marks around the whole name; those within it stay. */
export function removeQuotes(text: string): string {
  const [, inner = '', after = ''] = QUOTED.exec(text) ?? []
  return inner !== '' && /^\s*(?:[（(].*)?$/.test(after) ? inner + after : text.replace(/[》”"」』】〉]$/, '')
}

const NOTE = /^(.*?(?:集群|产业))\s*[（(【[]([^（()）【】[\]]*)[）)】\]]?$/u

/** Splits off brackets behind a name. */
export function splitNote(text: string): { readonly name: string; readonly note: string | null } {
  const [, name = '', note = ''] = NOTE.exec(text) ?? []
  return name === '' ? { name: text, note: null } : { name, note: note.trim() || null }
}

/** Removes spaces between Chinese characters. */
export const joinHan = (text: string): string =>
  text.includes(' ') ? text.replace(/(?<=[\p{sc=Han}“”（）])\s+(?=[\p{sc=Han}“”（）])/gu, '').trim() : text.trim()
