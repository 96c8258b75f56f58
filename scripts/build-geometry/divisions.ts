// Decides how the two hand-kept tables of places are read: data/divisions.csv and data/english-names.csv.

export interface Division {
  readonly adcode: string
  readonly name: string
  readonly level: 'prefecture' | 'county'
  readonly parent: string
  /** One syllable a character: "san tai xian". */
  readonly pinyin: string
}

export function parseDivisions(csv: string): Division[] {
  return rows(csv, 'adcode,name,level,parent,pinyin').map(
    ([adcode = '', name = '', level, parent = '', pinyin = '']) => {
      if (level !== 'prefecture' && level !== 'county') throw new Error(`divisions.csv: level of ${adcode} is ${level}`)
      if (pinyin.split(' ').length !== name.length) throw new Error(`divisions.csv: ${name} is spelled ${pinyin}`)
      return { adcode, name, level, parent, pinyin }
    },
  )
}

export function parseEnglishNames(csv: string): Map<string, string> {
  return new Map(rows(csv, 'adcode,en').map(([adcode = '', en = '']) => [adcode, en]))
}

function rows(csv: string, header: string): string[][] {
  const [first, ...lines] = csv.trim().split(/\r?\n/)
  if (first !== header) throw new Error(`Expected the columns ${header}, found ${first}`)
  return lines.map(line => line.split(','))
}
