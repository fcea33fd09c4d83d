import type { acceptMethode } from '@zorgketen/usecases'

type Aanbod = Parameters<typeof acceptMethode>[2]

const VRAGEN = Array.from({ length: 12 }, (_, i) => `HV${String(i + 1).padStart(2, '0')}`)
const ERNST = ['geen', 'licht', 'matig', 'ernstig', 'zeer ernstig'] as const

const getal = (waarde: number): string => waarde.toFixed(2).replace('.', ',')
const blad = (kop: string, rijen: readonly string[]): string => `${[kop, ...rijen].join('\r\n')}\r\n`

/** A coefficient out of thin air: the official ones are the NZa's to publish. Higher types like graver answers. */
function verzonnen(vraag: number, antwoord: number, type: number): number {
  const smaak = Math.sin(vraag * 7 + type * 13)
  return (antwoord - 2) * (smaak * 0.6 + (type - 10) * 0.02)
}

/** A method of zorgvraagtypering for the demonstration, made up from first to last, and marked so. */
export function verzonnenMethode(typen: readonly string[]): Aanbod {
  const coefficienten = VRAGEN.flatMap((vraag, i) =>
    ERNST.flatMap((ernst, antwoord) =>
      typen.map((type) => [vraag, antwoord, ernst, type, getal(verzonnen(i + 1, antwoord, Number(type)))].join(';')),
    ),
  )
  return {
    stroom: 'ggz',
    uitgave: 'Demonstratie (fictief)',
    geldig: { van: '2022-01-01', tot: null },
    herkomst: 'Verzonnen voor de demonstratie; niet van de NZa.',
    fictief: true,
    coefficienten: blad('Vraag;Antwoord;Omschrijving;Zorgvraagtype;Coefficient', coefficienten),
    constanten: blad(
      'Zorgvraagtype;Constante',
      typen.map((type) => `${type};${getal(Math.cos(Number(type)) * 0.2)}`),
    ),
    uitsluitingen: blad('Vraag;Antwoord;Vraag 2;Antwoord 2;Zorgvraagtype', ['HV01;4;;;1', 'HV01;0;HV02;4;2']),
    reden: 'demonstratie',
  }
}
