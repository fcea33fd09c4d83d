import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blad, Kind, Layout } from '../layout.ts'
import { arbitrairBericht } from '../proef/arbitrair-bericht.ts'
import { codecVan, layoutVan } from '../proef/layouts.ts'
import { type Knoop, leesBoom } from '../proef/xml-boom.ts'

/** JSON form straight from the tree of saxes: a second, simple reading of the same layout. */
function jsonVan(layout: Layout, klasse: string, knoop: Knoop): Record<string, unknown> {
  const json: Record<string, unknown> = {}
  for (const e of layout.klassen.get(klasse)?.elementen ?? []) {
    const gevonden = knoop.inhoud.filter((k) => typeof k !== 'string' && k.naam === e.naam) as Knoop[]
    const waarden = gevonden.map((k) => waardeVan(layout, e, k))
    if (waarden.length > 0) json[e.eigenschap] = e.vorm === 'kind' && e.meer ? waarden : waarden[0]
  }
  return json
}

function waardeVan(layout: Layout, e: Blad | Kind, knoop: Knoop): unknown {
  if (e.vorm === 'kind') return jsonVan(layout, e.klasse, knoop)
  const tekst = knoop.inhoud.join('')
  if (e.soort === 'getal') return Number(tekst)
  return e.soort === 'janee' ? tekst === 'true' : tekst
}

describe.each(['gds801', 'gds802'] as const)('%s', (naam) => {
  it('gives the values an independent parser (saxes) finds in the same text', () => {
    const codec = codecVan(naam)
    fc.assert(
      fc.property(arbitrairBericht(codec), (m) => {
        const bytes = codec.write(m)
        const { bericht } = codec.read(bytes)
        const boom = leesBoom(Buffer.from(bytes).toString('utf8'))
        expect(JSON.parse(JSON.stringify(codec.toJson(bericht ?? m)))).toEqual(
          jsonVan(layoutVan(naam), 'Bericht', boom),
        )
      }),
      { numRuns: 60 },
    )
  })
})
