import fc from 'fast-check'
import { type Knoop, knopen } from './xml-boom.ts'

/** One edit of a message that keeps it well formed: which, where, and with what. */
export interface Ingreep {
  readonly soort: (typeof soorten)[number]
  readonly plek: number
  readonly andere: number
  readonly waarde: string
}

const soorten = [
  'laat-weg',
  'dubbel',
  'verwissel',
  'hernoem',
  'waarde',
  'nieuw',
  'tekst',
  'attribuut',
  'nest',
  'leeg',
  'verplaats',
] as const
const waarden = [
  ...[
    '',
    ' ',
    'x',
    '0',
    '1',
    '-1.00',
    '1.5',
    '1,50',
    '999999999999999999.00',
    '2022-02-30',
    '2022-13-01',
    '22-1-1',
    '25:00:00',
    '12:61:00',
  ],
  ...[
    'true',
    'TRUE',
    'ja',
    '573',
    '574',
    '123456782',
    'é€𝄞',
    '&amp;',
    ']]>',
    '9'.repeat(70),
    'x'.repeat(300),
    '\n',
    '\u00a0',
    '1e3',
    '+1',
    '٣',
  ],
] as const

/** Edits, drawn per kind as often. */
export const ingrepen: fc.Arbitrary<Ingreep[]> = fc.array(
  fc.record({
    soort: fc.constantFrom(...soorten),
    plek: fc.nat(10_000),
    andere: fc.nat(10_000),
    waarde: fc.constantFrom(...waarden),
  }),
  { minLength: 1, maxLength: 4 },
)

/** Carries out an edit on the tree. */
export function verminkBoom(wortel: Knoop, ingreep: Ingreep): void {
  const alle = knopen(wortel)
  const ouders = alle.filter((k) => k.inhoud.some((i) => typeof i !== 'string'))
  const ouder = ouders[ingreep.plek % ouders.length] ?? wortel
  const knoop = alle[ingreep.plek % alle.length] ?? wortel
  const andere = alle[ingreep.andere % alle.length] ?? wortel
  const plaats = ingreep.andere % (ouder.inhoud.length + 1)
  const kind = ouder.inhoud[plaats % ouder.inhoud.length] ?? ''
  switch (ingreep.soort) {
    case 'laat-weg':
      ouder.inhoud.splice(plaats, 1)
      break
    case 'dubbel':
      ouder.inhoud.splice(plaats, 0, structuredClone(kind))
      break
    case 'verwissel':
      ouder.inhoud.reverse()
      break
    case 'hernoem':
      knoop.naam = ingreep.waarde === 'x' ? 'Vreemd' : andere.naam
      break
    case 'waarde':
      knoop.inhoud = [ingreep.waarde]
      break
    case 'nieuw':
      ouder.inhoud.splice(plaats, 0, { naam: 'Vreemd', attributen: '', inhoud: [ingreep.waarde] })
      break
    case 'tekst':
      ouder.inhoud.splice(plaats, 0, ingreep.waarde)
      break
    case 'attribuut':
      knoop.attributen += ` a${ingreep.andere}="${ingreep.waarde === 'x' ? 'x' : ''}"`
      break
    case 'nest':
      knoop.inhoud = nest(structuredClone(knoop), 1 + (ingreep.andere % 90)).inhoud
      break
    case 'leeg':
      knoop.inhoud = []
      break
    case 'verplaats':
      ouder.inhoud.push(structuredClone(andere))
  }
}

function nest(knoop: Knoop, diepte: number): Knoop {
  let inhoud = knoop.inhoud
  for (let k = 0; k < diepte; k++) inhoud = [{ naam: 'Diep', attributen: '', inhoud }]
  return { ...knoop, inhoud }
}
