import { describe, expect, test } from 'vitest'
import { CAMERA_LIMITS, formatCamera, parseCamera, roundCamera } from './camera'

const buildRejection = (text: string) => ({ value: null, rejected: [text] })

describe('the camera parameter', () => {
  test('is zoom, latitude, longitude', () => {
    expect(parseCamera('8.25/31.0900/105.0900')).toEqual({
      value: { zoom: 8.25, lat: 31.09, lng: 105.09 },
      rejected: [],
    })
  })

  test('is rounded to 2 and 4 places, about ten metres', () => {
    expect(parseCamera('8.254/31.09004/105.08996').value).toEqual({ zoom: 8.25, lat: 31.09, lng: 105.09 })
    expect(roundCamera({ zoom: 7.999, lat: 30.00005, lng: 104 })).toEqual({ zoom: 8, lat: 30.0001, lng: 104 })
  })

  test('is formatted with all its places, so that equal cameras have equal links', () => {
    expect(formatCamera({ zoom: 8, lat: 31, lng: 105.1 })).toBe('8.00/31.0000/105.1000')
    expect(formatCamera(null)).toBe('')
  })

  test('is null when absent', () => {
    expect(parseCamera('')).toEqual({ value: null, rejected: [] })
  })

  test.each([
    'NaN/x/1e9',
    '8/31',
    '8/31/105/0',
    '8,31,105',
    '8//105',
    ' 8/31/105',
    '0x8/31/105',
    '8e0/31/105',
    '8/105/31',
  ])('"%s" is rejected as a whole', text => {
    expect(parseCamera(text)).toEqual(buildRejection(text))
  })

  test('is rejected, not moved, when outside of the limits', () => {
    const outside = ['3.49/31/105', '13.01/31/105', '8/23.9/105', '8/36.6/105', '8/31/93.9', '8/31/111.6', '8/-31/105']
    expect(outside.map(parseCamera)).toEqual(outside.map(buildRejection))
  })

  test('is valid on the limits', () => {
    for (const i of [0, 1]) {
      const text = formatCamera({
        zoom: CAMERA_LIMITS.zoom[i] ?? 0,
        lat: CAMERA_LIMITS.lat[i] ?? 0,
        lng: CAMERA_LIMITS.lng[i] ?? 0,
      })
      expect(formatCamera(parseCamera(text).value)).toBe(text)
    }
  })

  test('a long rejected text is cut to 40 characters', () => {
    expect(parseCamera('8/'.repeat(5000)).rejected[0]?.length).toBe(40)
  })
})
