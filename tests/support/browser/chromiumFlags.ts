// The flags of Chromium in the browser tests: software WebGL, and nothing that phones home.
export const TEST_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // The page itself is drawn on the processor: through software WebGL it takes seconds.
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
  '--disable-background-networking',
  // Letters have the same shape in the headless shell as in the whole browser, which takes no order here.
  '--font-render-hinting=slight',
  // Smooth edges are half of what software WebGL costs, and no test looks at them.
  '--webgl-antialiasing-mode=none',
] as const
