// Measures colours: contrast by WCAG, difference by CIEDE2000, and colour vision deficiencies by Machado, Oliveira and
// Fernandes (2009), severity 1. It knows no palette.

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

export const VISIONS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>

export type Vision = keyof typeof VISIONS

const multiply = (matrix: Matrix, [a, b, c]: Triple): Triple =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple

/** `#rrggbb` as linear RGB, each part from 0 to 1. */
const toLinearRgb = (hex: string): Triple =>
  [1, 3, 5].map(i => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as unknown as Triple

const getLuminance = (hex: string): number => {
  const [r, g, b] = toLinearRgb(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** From 1 to 21. */
export function getContrast(a: string, b: string): number {
  const [high = 0, low = 0] = [getLuminance(a), getLuminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
const WHITE_POINT: Triple = [0.95047, 1, 1.08883]

/** CIELAB of a colour under a colour vision. */
export function toLab(hex: string, vision: Vision = 'normal'): Triple {
  const seen = multiply(VISIONS[vision], toLinearRgb(hex)).map(c => Math.min(1, Math.max(0, c))) as unknown as Triple
  const [x, y, z] = multiply(TO_XYZ, seen).map((v, i) => {
    const t = v / (WHITE_POINT[i] as number)
    return t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116
  }) as unknown as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180
const getHue = (a: number, b: number): number =>
  (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * 180) / Math.PI + 360) % 360

/** CIEDE2000, after Sharma, Wu and Dalal (2005). */
export function getColourDifference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanC7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const g = 0.5 * (1 - Math.sqrt(meanC7 / (meanC7 + 25 ** 7)))
  const [x1, x2] = [a1 * (1 + g), a2 * (1 + g)]
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)]
  const [h1, h2] = [getHue(x1, b1), getHue(x2, b2)]
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(toRadians(turn / 2))
  const l = (l1 + l2) / 2
  const c = (c1 + c2) / 2
  const h = c1 * c2 === 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const t =
    1 -
    0.17 * Math.cos(toRadians(h - 30)) +
    0.24 * Math.cos(toRadians(2 * h)) +
    0.32 * Math.cos(toRadians(3 * h + 6)) -
    0.2 * Math.cos(toRadians(4 * h - 63))
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const sC = 1 + 0.045 * c
  const sH = 1 + 0.015 * c * t
  const c7 = c ** 7
  const rT = -2 * Math.sqrt(c7 / (c7 + 25 ** 7)) * Math.sin(toRadians(60 * Math.exp(-(((h - 275) / 25) ** 2))))
  const [pL, pC, pH] = [(l2 - l1) / sL, (c2 - c1) / sC, dH / sH]
  return Math.sqrt(pL ** 2 + pC ** 2 + pH ** 2 + rT * pC * pH)
}
