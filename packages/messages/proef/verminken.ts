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
  ...[
    'waarde',
    'waarde',
    'waarde',
    'laat-weg',
    'dubbel',
    'verwissel',
    'hernoem',
    'nieuw',
    'tekst',
    'attribuut',
    'nest',
    'leeg',
    'verplaats',
  ],
  ...['voeg-samen', 'wortel'],
] as const
const vreemd = [
  '',
  ' ',
  'x',
  '0',
  '1',
  '123456782',
  'é€𝄞',
  '&amp;',
  ']]>',
  '9'.repeat(70),
  'x'.repeat(300),
  '\n',
  '\u00a0',
  '٣',
] as const
/** Wrong (and sometimes right) values for what stands there now. */
const perVorm: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^\d{4}-\d\d-\d\d$/,
    ['2022-02-30', '2022-13-01', '22-1-1', '20220101', '0000-01-01', '2022-01-01T00:00:00', '9999-12-31'],
  ],
  [/^\d+\.\d\d$/, ['-1.00', '1.5', '1,50', '1e3', '+1.00', '.50', '999999999999999999.00', '0.00', '-0.00']],
  [/^\d\d:\d\d:\d\d$/, ['25:00:00', '12:61:00', '12:00', '12', '24:00:00']],
  [/^(true|false)$/, ['TRUE', 'ja', '1', ' true ', 'false']],
  [/^\d+$/, ['573', '574', '2', '12a', '-1', '1.0', ' 1', '9'.repeat(12), '999999999']],
]

/** Edits, drawn per kind as often. */
export const ingrepen: fc.Arbitrary<Ingreep[]> = fc.array(
  fc.record({
    soort: fc.constantFrom(...soorten),
    plek: fc.nat(10_000),
    andere: fc.nat(10_000),
    waarde: fc.constantFrom(...vreemd),
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
  const bladeren = alle.filter((k) => !ouders.includes(k))
  const blad = bladeren[ingreep.plek % bladeren.length] ?? wortel
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
      blad.inhoud = [andereWaarde(blad.inhoud.join(''), ingreep)]
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
      break
    case 'voeg-samen':
      voegSamen(ouder)
      break
    case 'wortel':
      if (ingreep.andere % 20 === 0) wortel.naam = 'Anders'
      else if (ingreep.andere % 20 === 1) wortel.attributen = wortel.attributen.replace('573', '574')
  }
}

/** Two elements of one name become one with the content of both. */
function voegSamen(ouder: Knoop): void {
  for (const [k, een] of ouder.inhoud.entries()) {
    const twee = ouder.inhoud[k + 1]
    if (typeof een === 'string' || twee === undefined || typeof twee === 'string' || een.naam !== twee.naam) continue
    een.inhoud.push(...twee.inhoud)
    ouder.inhoud.splice(k + 1, 1)
    return
  }
}

function andereWaarde(nu: string, ingreep: Ingreep): string {
  const lijst = perVorm.find(([vorm]) => vorm.test(nu))?.[1] ?? vreemd
  return ingreep.andere % 4 === 0 ? ingreep.waarde : (lijst[ingreep.andere % lijst.length] ?? '')
}

function nest(knoop: Knoop, diepte: number): Knoop {
  let inhoud = knoop.inhoud
  for (let k = 0; k < diepte; k++) inhoud = [{ naam: 'Diep', attributen: '', inhoud }]
  return { ...knoop, inhoud }
}
