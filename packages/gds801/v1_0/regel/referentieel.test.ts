import { expect, test } from 'vitest'
import { beoordeel } from '../voorbeeld/beoordeel.ts'
import { FictieveCodelijsten } from '../voorbeeld/codelijsten.ts'
import { maakGeval } from '../voorbeeld/geval.ts'
import type { Codelijst } from './feiten.ts'
import { NIET_IN_LIJST, referentieel } from './referentieel.ts'

const LIJST = 'CL0014-VEKT'
const rol = referentieel({
  ...{ id: 'proef.rol-in-codelijst', nummer: 'RC025', plek: 'zorgaanbieder', veld: 'ZorgaanbiederRol', lijst: LIJST },
  waarde: ({ zorgaanbiederRol }) => zorgaanbiederRol,
  peildatum: null,
})

class GeteldeCodelijsten extends FictieveCodelijsten {
  gevraagd = 0

  override codelijst(id: string): Codelijst {
    this.gevraagd += 1
    return super.codelijst(id)
  }
}

function beoordeelMet(codes: readonly string[]) {
  const codelijsten = new GeteldeCodelijsten({ [LIJST]: codes })
  const { bevindingen } = beoordeel(Object.assign(maakGeval(), { codelijsten }), [rol])
  return { gevraagd: codelijsten.gevraagd, gevonden: bevindingen.map(({ gevonden, variant }) => [gevonden, variant]) }
}

test('a run looks a list up once, however many records hold a code of it', () => {
  expect(beoordeelMet(['01', '02'])).toEqual({ gevraagd: 1, gevonden: [] })
})

test('a later run with other facts is judged by those, and the same rule keeps nothing of the former', () => {
  expect(beoordeelMet(['01', '02']).gevonden).toEqual([])
  expect(beoordeelMet(['01'])).toEqual({ gevraagd: 1, gevonden: [['02', NIET_IN_LIJST]] })
  expect(beoordeelMet(['01', '02']).gevonden).toEqual([])
})
