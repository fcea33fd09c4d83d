import { describe, expect, it } from 'vitest'
import { codecVan } from '../proef/layouts.ts'
import { voorbeeldXml } from '../proef/voorbeeld.ts'

const codec = codecVan('gds801')
const goed = voorbeeldXml()
const kop = goed.slice(0, goed.indexOf('<Aantal>'))
const MiB = 1024 * 1024

/** Feeds a start and then the same piece over and over, up to `bytes`. Tells the findings and the memory taken on the way. */
function voer(begin: string, stuk: string, bytes: number): { codes: string[]; geheugen: number; volledig: boolean } {
  const lezer = codec.open({}, { eenheid: 4 * MiB })
  const blok = Buffer.from(stuk.repeat(Math.ceil(65_536 / stuk.length)))
  const voor = process.memoryUsage().arrayBuffers
  let geheugen = 0
  lezer.write(Buffer.from(begin))
  for (let n = 0; n < bytes; n += blok.length) {
    lezer.write(blok)
    if (n % MiB === 0) geheugen = Math.max(geheugen, process.memoryUsage().arrayBuffers - voor)
  }
  const slot = lezer.end()
  return { codes: slot.bevindingen.map((b) => b.code), geheugen, volledig: slot.volledig }
}

describe('a gigabyte of', () => {
  const GiB = 1024 * MiB
  it.each([
    [
      'nesting at the start',
      '<Bericht>'.replace('>', ' xmlns="http://ei.vektis.nl/declaratiebericht573">'),
      '<a>',
      'diepte',
    ],
    ['nesting in a line', kop, '<a>', 'diepte'],
    ['text in one element', `${kop}<Prestatiecode>`, 'x', 'omvang'],
    ['comment', '<!--', 'x', 'omvang'],
    ['attributes', '<Bericht', ' a="b"', 'niet-welgevormd'],
    ['end tags in a comment', `${kop}<!--`, '</Verzekerde> ', 'omvang'],
    ['white space in a value', `${kop}<Aantal>`, ' ', 'omvang'],
    ['unknown elements', kop, '<a/>', 'omvang'],
    ['loose text', '', 'zomaar tekst ', 'niet-welgevormd'],
  ])('%s ends early, in bounded memory, with one clear finding at the end', (_naam, begin, stuk, code) => {
    const { codes, geheugen, volledig } = voer(begin, stuk, GiB)
    expect(codes.at(-1)).toBe(code)
    expect(volledig).toBe(false)
    expect(geheugen).toBeLessThan(64 * MiB)
  })

  it('unknown elements between the insured is read on, in bounded memory', () => {
    const begin = goed.slice(0, goed.indexOf('<Verzekerde>'))
    const { codes, geheugen } = voer(begin, '<Vreemd>iets</Vreemd>', 8 * MiB)
    expect(codes).toHaveLength(1_000)
    expect(geheugen).toBeLessThan(64 * MiB)
  })
})

describe('the work', () => {
  it('stays linear for chunks of one byte', () => {
    const verzekerde = goed.match(/<Verzekerde>.*<\/Verzekerde>/)?.[0] ?? ''
    const commentaar = `<!-- ${'</Verzekerde> '.repeat(20_000)} -->`
    const bytes = Buffer.from(
      goed.replace('</Bericht>', `${verzekerde.repeat(100)}${commentaar}${verzekerde}</Bericht>`),
    )
    const lezer = codec.open({})
    const begin = performance.now()
    for (let k = 0; k < bytes.length; k++) lezer.write(bytes.subarray(k, k + 1))
    expect(lezer.end()).toMatchObject({ volledig: true, eenheden: 102, aantalBevindingen: 0 })
    // Quadratic work over half a million chunks would take minutes.
    expect(performance.now() - begin).toBeLessThan(20_000)
  })
})
