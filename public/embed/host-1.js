// Sets the height of each cluster map frame on a page to that of its content. Load it once, after or before the frames:
// <script src="https://…/embed/host-1.js" async></script>
;(() => {
  const site = new URL('../', document.currentScript.src)
  const isOurs = frame => frame instanceof HTMLIFrameElement && frame.src.startsWith(site.href)
  // The frame answers the page that greets it, and no other.
  const greet = frame => frame.contentWindow?.postMessage({ type: 'cluster-map:hello' }, site.origin)

  addEventListener('message', event => {
    const { type, height } = event.data ?? {}
    if (event.origin !== site.origin || type !== 'cluster-map:height' || !(height > 0 && height < 20000)) return
    for (const frame of document.querySelectorAll('iframe'))
      if (isOurs(frame) && frame.contentWindow === event.source) frame.style.height = `${height}px`
  })
  // Load events do not bubble.
  document.addEventListener('load', event => isOurs(event.target) && greet(event.target), true)
  for (const frame of document.querySelectorAll('iframe')) if (isOurs(frame)) greet(frame)
})()
