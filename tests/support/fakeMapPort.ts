// A fake of the MapLibre port that does nothing and records its calls.
import { vi } from 'vitest'
import type { MapPort } from '../../src/map/renderer/mapLibrePort'

export const createFakePort = (): MapPort => ({
  setCamera: vi.fn(),
  setTheme: vi.fn(),
  setTints: vi.fn(),
  setOutlined: vi.fn(),
  setHovered: vi.fn(),
  getCountyAt: vi.fn(() => null),
  project: vi.fn(() => ({ x: 0, y: 0 })),
  resize: vi.fn(),
  destroy: vi.fn(),
})
