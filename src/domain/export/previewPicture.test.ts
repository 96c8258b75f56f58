import { expect, test } from 'vitest'
import { getPreviewPath } from './previewPicture'

test.each([
  ['', 'previews/index.png'],
  ['en/', 'previews/en/index.png'],
  ['en/cities/aba/', 'previews/en/cities/aba.png'],
])('the picture of the page "%s" is %s', (path, picture) => expect(getPreviewPath(path)).toBe(picture))
