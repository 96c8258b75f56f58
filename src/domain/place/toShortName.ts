// Shortens the names of places.

/** The peoples that divisions are named after, without 族. */
const PEOPLES =
  '藏|羌|彝|回|苗|壮|布依|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|' +
  '布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|独龙|裕固|保安|普米|鄂温克|鄂伦春|朝鲜|满|蒙古|维吾尔|各'
const AUTONOMOUS_DIVISION = new RegExp(`^(.+?)(?:(?:${PEOPLES})族|蒙古|哈萨克|柯尔克孜)+自治[州县旗]$`)
/** 市中区 without 区 would read "in the city". */
const NEVER_SHORTENED = new Set(['市中区'])

/** 三台县 -> 三台, 凉山彝族自治州 -> 凉山. Names of two characters (荣县, 东区) stay whole. */
export function toShortName(name: string): string {
  if (NEVER_SHORTENED.has(name)) return name
  const autonomous = AUTONOMOUS_DIVISION.exec(name)?.[1]
  if (autonomous !== undefined) return autonomous
  return name.length > 2 ? name.replace(/(?:[市县区旗盟]|[特地林]区)$/, '') : name
}
