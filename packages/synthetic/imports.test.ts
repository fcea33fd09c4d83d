import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const hier = import.meta.dirname
const bronnen = readdirSync(hier, { recursive: true, encoding: 'utf8' }).filter(
  (pad) => pad.endsWith('.ts') && !pad.includes('node_modules'),
)

/** Every module that a file names: static, dynamic, with or without names. */
const invoer = (pad: string): string[] =>
  [...readFileSync(join(hier, pad), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '')

describe('architecture.md: the answer key must not come from the judge it tests', () => {
  const productie = bronnen.filter((pad) => !pad.endsWith('.test.ts') && !pad.startsWith('test/'))

  it('looks at all of the package', () => {
    expect(productie.length).toBeGreaterThan(40)
    expect(productie.flatMap(invoer)).toContain('@zorgketen/messages')
  })

  it.each(productie)('%s imports values, the messages kernel and its own files only', (pad) => {
    for (const naam of invoer(pad)) {
      if (!naam.startsWith('.')) expect(['@zorgketen/values', '@zorgketen/messages']).toContain(naam)
      else expect(relative(hier, join(hier, dirname(pad), naam)).startsWith('..')).toBe(false)
    }
  })

  it('has no clock, chance, files or network of its own', () => {
    for (const pad of productie) {
      expect(readFileSync(join(hier, pad), 'utf8'), pad).not.toMatch(
        /Math\.random|Date\.now|new Date|crypto|node:|fetch\(/,
      )
    }
  })

  it('uses of the message kernel only what writes: no reader and no check', () => {
    const uitKern = productie.flatMap((pad) =>
      [...readFileSync(join(hier, pad), 'utf8').matchAll(/import \{([^}]*)\} from '@zorgketen\/messages'/g)].flatMap(
        (m) => (m[1] ?? '').split(',').map((naam) => naam.trim()),
      ),
    )
    expect(uitKern.sort()).toEqual(['buildCodec', 'parseLayout'])
  })

  it.each(bronnen.filter((pad) => !productie.includes(pad)))('%s (a test) names no other room either', (pad) => {
    const anders = invoer(pad).filter((naam) => naam.startsWith('@zorgketen/'))
    for (const naam of anders) expect(['@zorgketen/values', '@zorgketen/messages']).toContain(naam)
  })
})
