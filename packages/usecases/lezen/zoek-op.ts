import type { EpochDay } from '@zorgketen/values'
import { beroepsregels, makeGrenzen, makeSpelregels } from '@zorgketen/zorgprestatie'
import { RULES } from './explain-retourcode.ts'
import type { Leesgereedschap } from './leesgereedschap.ts'
import { allPrestaties, describePrestatie } from './zoek-prestatie.ts'
import { describeRule } from './zoek-regel.ts'
import { allCodes, describeCode } from './zoek-retourcode.ts'
import type { Zoekresultaat, Zoekuitslag } from './zoekresultaat.ts'

/** Most results of one look-up. */
const MAX_RESULTATEN = 50

type Opzoekgereedschap = Pick<Leesgereedschap, 'referentie' | 'vandaag'>

/**
 * Looks up a return code, a rule (its id or official number) or a prestatiecode. What carries exactly that name comes
 * first; after that everything whose text holds all the words. `dag`: the day the tariff is asked for.
 */
export function zoekOp(
  woord: string,
  { referentie, vandaag }: Opzoekgereedschap,
  dag: EpochDay = vandaag,
): Zoekuitslag {
  const woorden = woord
    .toLowerCase()
    .split(/\s+/)
    .filter((deel) => deel !== '')
  if (woorden.length === 0) return { resultaten: [], meer: 0 }
  const prestaties = allPrestaties(referentie)
  const codes = allCodes(referentie).map((code) => ({
    namen: [code],
    tekst: referentie.retourcode(code)?.betekenis,
    maak: () => describeCode(code, referentie),
  }))
  const eigen = [...makeSpelregels(makeGrenzen(referentie)), ...beroepsregels]
  const regels = [...RULES.values(), ...eigen].map((rule) => ({
    namen: [rule.id, ...rule.oorsprong],
    tekst: rule.zegt,
    maak: () => describeRule(rule, referentie),
  }))
  const tarieven = [...prestaties].map(([code, plaatsen]) => {
    const naam = plaatsen.at(-1)?.rij.naam ?? ''
    const maak = (): Zoekresultaat => describePrestatie(code, plaatsen, dag, referentie)
    return { namen: [code], tekst: { nl: naam, en: naam }, maak }
  })
  const alles = [...codes, ...regels, ...tarieven]
  const zin = woorden.join(' ')
  const precies = alles.filter(({ namen }) => namen.some((naam) => naam.toLowerCase() === zin))
  const overig = alles.filter((een) => {
    if (precies.includes(een)) return false
    const hooi = [...een.namen, een.tekst?.nl ?? '', een.tekst?.en ?? ''].join(' ').toLowerCase()
    return woorden.every((deel) => hooi.includes(deel))
  })
  const gevonden = [...precies, ...overig]
  return {
    resultaten: gevonden.slice(0, MAX_RESULTATEN).map(({ maak }) => maak()),
    meer: Math.max(gevonden.length - MAX_RESULTATEN, 0),
  }
}
