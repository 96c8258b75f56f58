// The page on open data: its files are served, its code runs as it is, its feeds are read by another reader.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { buildDataExamples } from '../../../src/model/export/dataExamples'
import { readPublished } from '../../support/data/sourceTables'
import { sendRequest } from '../../support/server/http'

const site = `${inject('baseUrl')}/`
const examples = buildDataExamples(site)
const folder = mkdtempSync(join(tmpdir(), 'open-data-'))

/** True if the program is installed. */
function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('the page links files and schemas that exist, in both languages and without a script', async () => {
  for (const path of ['open-data/', 'en/open-data/']) {
    const html = (await sendRequest(site, path)).body.toString()
    const main = html.slice(html.indexOf('<article'), html.indexOf('</article>'))
    const links = [...main.matchAll(/ href="((?:data|feeds|en)\/[^"]*)"/g)].map(([, href = '']) => href)
    expect(links.length).toBeGreaterThan(60)
    const missing = await Promise.all(
      links.map(async href => ((await sendRequest(site, href)).status === 200 ? [] : [href])),
    )
    expect(missing.flat()).toEqual([])
  }
})

test('every example names only files that exist', async () => {
  for (const code of [examples.curl, examples.python, examples.r, examples.powerQuery]) {
    const names = [...code.matchAll(/["/]([a-z]+\.(?:csv|json))/g)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(readPublished(`data/v1/${name}`)).not.toBe('')
  }
})

test.runIf(hasProgram('curl'))('the code for curl saves the files', () => {
  execFileSync('sh', ['-ec', examples.curl], { cwd: folder, stdio: 'pipe' })
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['clusters.csv', 'figures.csv', 'version.json']))
  expect(readFileSync(join(folder, 'figures.csv'), 'utf8')).toBe(readPublished('data/v1/figures.csv'))
})

test.runIf(hasProgram('python3'))('the code for Python prints figures, and Python reads the feeds', () => {
  const feeds = `
import json, urllib.request, xml.etree.ElementTree as xml
A = "{http://www.w3.org/2005/Atom}"
for folder in ("", "en/"):
    load = lambda name: urllib.request.urlopen("${site}" + folder + "feeds/changes." + name).read()
    entries = xml.fromstring(load("atom")).findall(A + "entry")
    items = json.loads(load("json"))["items"]
    assert [e.find(A + "id").text for e in entries] == [i["id"] for i in items]
    print("FEED", len(items))`
  writeFileSync(join(folder, 'example.py'), `${examples.python}\n${feeds}\n`)
  const lines = execFileSync('python3', ['example.py'], { cwd: folder, env: { ...process.env, PYTHONUTF8: '1' } })
    .toString()
    .trim()
    .split('\n')
  const { changes } = JSON.parse(readPublished('data/v1/changes.json')) as { changes: object[] }
  expect(lines.filter(line => line.startsWith('FEED'))).toEqual([`FEED ${changes.length}`, `FEED ${changes.length}`])
  expect(lines.filter(line => /^\S+ (=|>|>=|~|<) [\d.]+ 亿元 /.test(line)).length).toBe(lines.length - 2)
  expect(lines.length).toBeGreaterThan(5)
})
