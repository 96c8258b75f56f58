// Finds telephone numbers and names of persons in texts. Names are found behind a title or a label only: 联系人：…, 董事长….

/** Mobile and fixed numbers of China. */
export const PHONE_PATTERN = /(?<![\d.])(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)/

/** The hundred most frequent, without those that often begin another word behind a title. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱尹薛闫段雷侯史陶黎贺顾郝龚邵钱严覃戴莫汤'
const NAME = `([${SURNAMES}][\\u4e00-\\u9fff]{1,2})`
const LABEL = '(?:联系人|经办人|负责人|法定代表人|法人代表)'
const TITLE = '(?:书记|县长|市长|区长|局长|主任|会长|董事长|总经理|厂长)'
/** The end of a name: a mark, the end of the text, or the verb of a report. */
const END = '(?=[^\\u4e00-\\u9fff]|$|介绍|表示|告诉|指出|强调|说|电话|手机)'
const PERSON_PATTERN = new RegExp(`${LABEL}[：:\\s]*${NAME}${END}|${TITLE}${NAME}${END}`)

/** `联系人：张三，电话…` -> 张三. Null without one. */
export function findPersonName(text: string): string | null {
  const [, labelled, titled] = PERSON_PATTERN.exec(text) ?? []
  return labelled ?? titled ?? null
}
