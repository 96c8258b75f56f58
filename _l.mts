import { chromium } from 'playwright-core'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { zipSync } from 'fflate'
import { serveSite } from './scripts/serve/server'
const site = await serveSite({folder:'dist'})
const list=(d:string):string[]=>readdirSync(d).flatMap(n=>{const p=join(d,n);return statSync(p).isDirectory()?list(p):[p]})
const files:Record<string,Uint8Array>=Object.fromEntries(list('public/data/v1').map(p=>[relative('public/data/v1',p),new Uint8Array(readFileSync(p))]))
// a county and a prefecture without boundary
const idx=JSON.parse(Buffer.from(files['index.json']!).toString()); idx.clusters[0].adcode='510199'; idx.clusters[3].adcode='519901'; idx.clusters[3].prefecture='519900'
const text=JSON.stringify(idx); const man=JSON.parse(Buffer.from(files['version.json']!).toString())
man.files.find((f:any)=>f.path==='index.json').sha256=createHash('sha256').update(text).digest('hex')
writeFileSync('/tmp/look/odd.zip',zipSync({...files,'index.json':Buffer.from(text),'version.json':Buffer.from(JSON.stringify(man))},{level:1}))
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-background-networking','--use-angle=swiftshader','--enable-unsafe-swiftshader','--ignore-gpu-blocklist']})
const names='附件：名单\n成都市（2个）\n1. 新津区智能制造产业集群\n2. 郫都区川菜调味品产业集群\n遂宁市\n3．船山区电子元器件产业集群\n4. 眉山市东坡区泡菜产业集群\n5、市中区汽车零部件产业集群\n乐山高新区光伏产业集群'
for (const [name,w,h,path,dark] of [['c-zh-1440',1440,900,'update/',false],['c-en-390',390,844,'en/update/',true],['c-zh-820',820,1180,'update/',true]] as const) {
  const en=path.startsWith('en')
  const ctx=await b.newContext({viewport:{width:w,height:h},colorScheme:dark?'dark':'light',acceptDownloads:true,locale:en?'en-GB':'zh-CN'})
  const page=await ctx.newPage()
  page.on('console',m=>console.log(name,m.type(),m.text().slice(0,300))); page.on('pageerror',e=>console.log(name,String(e).slice(0,300)))
  await page.goto(site.url+path)
  await page.getByRole('radio').nth(3).check()
  await page.locator('input[type=file]').first().setInputFiles('/tmp/look/odd.zip')
  await page.locator('a[href*="data=local"]').waitFor()
  await page.screenshot({path:`/tmp/look/${name}-odd.png`,fullPage:true})
  const [p2]=await Promise.all([ctx.waitForEvent('page'),page.locator('a[href*="data=local"]').click()])
  p2.on('console',m=>console.log('map',m.text().slice(0,200))); p2.on('pageerror',m=>console.log('map',String(m).slice(0,200)))
  await p2.waitForSelector('html[data-state=ready]'); await p2.waitForTimeout(1500)
  await p2.screenshot({path:`/tmp/look/${name}-oddmap.png`})
  await p2.goto(site.url+(en?'en/':'')+'?data=local&cluster='+idx.clusters[3].id); await p2.waitForSelector('html[data-state=ready]'); await p2.waitForTimeout(1500)
  await p2.screenshot({path:`/tmp/look/${name}-oddcluster.png`})
  await p2.goto(site.url+(en?'en/':'')+'?data=local&view=table&county=510199'); await p2.waitForSelector('html[data-state=ready]'); await p2.waitForTimeout(1500)
  console.log((await p2.locator('main').first().innerText()).slice(0,200).replace(/\n/g,'|'))
  await p2.close()
  await page.getByRole('radio').nth(0).check()
  await page.locator('select[name=list]').selectOption({index:1})
  await page.locator('[name=title]').fill('第一批四川省中小企业特色产业集群名单公示'); await page.locator('[name=publisher]').fill('四川省经济和信息化厅')
  await page.locator('[name=date]').fill('2023-07-14')
  await page.locator('textarea').fill(names)
  await page.locator('form button[type=submit]').click()
  await page.getByRole('button',{name:en?'Accept all':'全部接受'}).first().click()
  await page.getByRole('button',{name:en?'Before and after':'前后对照',exact:true}).click()
  await page.getByRole('button',{name:en?'Prepare a preview':'准备预览'}).click()
  await page.locator('a[href*="data=local"]').first().waitFor({timeout:30000}).catch(async e=>console.log(String(e).slice(0,100), (await page.locator('section').last().innerText()).slice(0,600)))
  await page.screenshot({path:`/tmp/look/${name}-cmp.png`,fullPage:true})
  if (w===1440) {
    const cdp=await ctx.newCDPSession(page)
    await page.pdf({path:'/tmp/look/cmp.pdf',format:'A4'}).catch(e=>console.log(String(e).slice(0,200)))
    const d=page.waitForEvent('download'); await page.getByRole('button',{name:/可发布/}).click(); await (await d).saveAs('/tmp/look/release.zip')
    for (const [i,pat] of [[1,'file'],[3,'set']] as const) {
      await page.goto(site.url+path); await page.getByRole('radio').nth(i).check()
      await page.locator('input[type=file]').first().setInputFiles('/tmp/look/release.zip')
      if (pat==='file') { await page.getByRole('button',{name:'前后对照',exact:true}).click(); await page.waitForTimeout(500) } else await page.locator('a[href*="data=local"]').waitFor()
      await page.screenshot({path:`/tmp/look/${name}-re-${pat}.png`,fullPage:true})
    }
    const [p3]=await Promise.all([ctx.waitForEvent('page'),page.locator('a[href*="data=local"]').click()])
    await p3.waitForSelector('html[data-state=ready]'); await p3.locator('summary',{hasText:'不同的集群'}).click(); await p3.waitForTimeout(1500)
    await p3.screenshot({path:`/tmp/look/${name}-relmap.png`})
  }
  await ctx.close()
}
await b.close(); await site.close()
