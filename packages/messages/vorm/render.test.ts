import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layoutVan, paden } from '../proef/layouts.ts'
import { renderDoc } from './render-doc.ts'
import { renderJsonSchema } from './render-json-schema.ts'
import { renderTypes } from './render-types.ts'

describe.each([
  ['gds801', '../../gds801/v1_0/records.generated.ts'],
  ['gds802', '../../gds801/v1_0/retour.generated.ts'],
] as const)('the record types of %s', (naam, bestand) => {
  it('in the repository are those of the layout (else: write renderTypes there again)', () => {
    expect(readFileSync(new URL(bestand, import.meta.url), 'utf8')).toBe(renderTypes(layoutVan(naam)))
  })
})

describe.each(Object.keys(paden) as (keyof typeof paden)[])('the pages of %s', (naam) => {
  const layout = layoutVan(naam)
  const doc = renderDoc(layout)

  it('name every class and element with its source and certainty', () => {
    for (const klasse of layout.klassen.values()) {
      const deel = doc.split(`\n## ${klasse.id}\n`)[1]?.split('\n## ')[0] ?? ''
      expect(deel).not.toBe('')
      for (const e of klasse.elementen)
        expect(deel).toMatch(
          new RegExp(`^\\| ${e.naam.replaceAll(/[()/.]/g, '\\$&')} \\|.*\\| ${e.bron} \\| ${e.zekerheid} \\|`, 'm'),
        )
    }
  })

  it('have rows of one width', () => {
    for (const tabel of doc.split('\n\n').filter((deel) => deel.startsWith('|')))
      expect(
        new Set(
          tabel
            .trim()
            .split('\n')
            .map((rij) => rij.replaceAll('\\|', '').split('|').length),
        ).size,
      ).toBe(1)
  })

  it('have a JSON Schema with a definition per class', () => {
    const schema = renderJsonSchema(layout) as { $defs: Record<string, { properties: Record<string, unknown> }> }
    for (const klasse of layout.klassen.values())
      for (const e of klasse.elementen)
        if (e.vorm === 'kind' || e.soort !== 'reserve')
          expect(schema.$defs[klasse.id]?.properties).toHaveProperty(e.eigenschap)
  })
})

describe('the documentation page of GDS801', () => {
  it('shows field id, presence and code list', () => {
    const doc = renderDoc(layoutVan('gds801'))
    expect(doc).toContain('| Zorgtrajectnummer | 3701 (zeker) | tekst van hoogstens 36 tekens | 1 |')
    expect(doc).toContain('| PrestatieCodelijstCode | 3102 (waarschijnlijk) | 3 cijfers | 1 | COD367-VEKT |')
    expect(doc).toContain('| Prestatie |  | klasse Prestatie | 1..n |')
  })
})
