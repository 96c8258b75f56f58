import { chromium } from 'playwright-core'
import { serveSite } from './scripts/serve/site'
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader','--ignore-gpu-blocklist','--disable-background-networking']})
const cases=process.argv.slice(2).map(a=>a.split('|'))
const sites=new Map()
for(const [d] of cases) if(!sites.has(d)) sites.set(d,await serveSite({folder:d!}))
for(let r=0;r<4;r++) for(const [d,path] of cases){
  const c=await b.newContext({viewport:{width:412,height:823},deviceScaleFactor:1.75,isMobile:true,hasTouch:true,locale:'zh-CN'}); const p=await c.newPage()
  const cdp=await c.newCDPSession(p); await cdp.send('Emulation.setCPUThrottlingRate',{rate:4})
  await p.addInitScript(`window.__l=[];new PerformanceObserver(l=>{for(const e of l.getEntries())window.__l.push([Math.round(e.startTime),Math.round(e.duration)])}).observe({type:'longtask',buffered:true});new PerformanceObserver(l=>{for(const e of l.getEntries())window.__lcp=[Math.round(e.startTime),e.size,(e.element?.outerHTML||'').slice(0,80)]}).observe({type:'largest-contentful-paint',buffered:true})`)
  await p.goto(sites.get(d).url+path); await p.waitForTimeout(3500)
  const o:any=await p.evaluate('({l:window.__l,lcp:window.__lcp,fcp:performance.getEntriesByName("first-contentful-paint")[0]?.startTime})')
  console.log(d,path,'fcp',Math.round(o.fcp),'tbt',o.l.filter((x:any)=>x[0]>o.fcp).reduce((s:number,x:any)=>s+x[1]-50,0),JSON.stringify(o.l),JSON.stringify(o.lcp))
  await c.close()
}
await b.close(); for(const s of sites.values()) await s.close()
