// The flags of Chromium in the browser tests: software WebGL, and no requests to its maker.
export const TEST_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // The page itself is rasterised on the CPU: software WebGL takes seconds for it.
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
  '--disable-background-networking',
  // The same shapes of letters in the headless shell as in the whole browser, which ignores this flag.
  '--font-render-hinting=slight',
  // Antialiasing is half of the cost of software WebGL, and no test needs it.
  '--webgl-antialiasing-mode=none',
] as const
