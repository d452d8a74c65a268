import { expect, test } from 'vitest'
import { decodeText } from '../../src/ingest/from/decode-text.js'

const text = 'women’s rights in Côte d’Ivoire, México and Türkiye – “as agreed”\nnext'
const windows = Buffer.from(
  'women\x92s rights in C\xf4te d\x92Ivoire, M\xe9xico and T\xfcrkiye \x96 \x93as agreed\x94\rnext',
  'latin1',
)
const macintosh = Buffer.from(
  'women\xd5s rights in C\x99te d\xd5Ivoire, M\x8exico and T\x9frkiye \xd0 \xd2as agreed\xd3\rnext',
  'latin1',
)

test('MUST read what Windows and an older Macintosh wrote, with carriage returns alone as line ends', () => {
  expect(decodeText(windows)).toBe(text)
  expect(decodeText(macintosh)).toBe(text)
})

test('MUST read UTF-8 and UTF-16, without their byte order marks', () => {
  expect(decodeText(Buffer.from(`\uFEFF${text}`))).toBe(text)
  expect(decodeText(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(text)
  expect(decodeText(Buffer.from(text.replaceAll('\n', '\r\n')))).toBe(text)
})
