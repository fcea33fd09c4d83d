import type { Period } from '@zorgketen/values'
import type { Stroom } from '../registratie/consultregistratie.ts'
import type { Leesbevinding } from './rijlezer.ts'
import { Rijlezer } from './rijlezer.ts'
import type { Typemethode, Uitsluiting } from './typemethode.ts'

/** The official list as text: three sheets saved as CSV, and what the heading of the list says of itself. */
export interface Methodebestand {
  readonly stroom: Stroom
  readonly versie: string
  readonly geldig: Period
  /** Columns: question, answer, text, type, coefficient. */
  readonly coefficienten: string
  /** Columns: type, constant. */
  readonly constanten: string
  /** Columns: question, answer, second question, second answer (both may be empty), type. */
  readonly uitsluitingen: string
}

export interface Gelezen {
  /** Null when anything was wrong: half a method gives wrong percentages. */
  readonly methode: Typemethode | null
  readonly bevindingen: readonly Leesbevinding[]
}

/**
 * Reads the coefficient file (columns as the public Java reader of zpm.md §3.2 takes them, by position; the heading is
 * not published where we could see it). `typen` are the types that exist (CL0007-NZA for ggz), null when no list is
 * known (fz): then the types of the constants count.
 */
export function readTypemethode(bestand: Methodebestand, typen: readonly string[] | null): Gelezen {
  const bevindingen: Leesbevinding[] = []
  const lezer = (blad: Leesbevinding['blad'], tekst: string) => new Rijlezer(blad, tekst, typen, bevindingen)

  const constanten = new Map<string, number>()
  for (const rij of lezer('constanten', bestand.constanten).rijen()) {
    const type = rij.type(0)
    const waarde = rij.getal(1)
    if (constanten.has(type)) rij.dubbel(0, `zorgvraagtype ${type}`)
    constanten.set(type, waarde)
  }
  if (constanten.size === 0) bevindingen.push({ ...LEEG, blad: 'constanten' })

  const coefficienten = new Map<string, Map<number, Map<string, number>>>()
  for (const rij of lezer('coefficienten', bestand.coefficienten).rijen()) {
    const vraag = rij.vraag(0)
    const antwoord = rij.antwoord(1)
    const type = rij.type(3)
    const waarde = rij.getal(4)
    const perAntwoord = grow(coefficienten, vraag, () => new Map<number, Map<string, number>>())
    const perType = grow(perAntwoord, antwoord, () => new Map<string, number>())
    if (perType.has(type)) rij.dubbel(0, `${vraag} ${antwoord} ${type}`)
    perType.set(type, waarde)
  }
  if (coefficienten.size === 0) bevindingen.push({ ...LEEG, blad: 'coefficienten' })

  const uitsluitingen: Uitsluiting[] = []
  for (const rij of lezer('uitsluitingen', bestand.uitsluitingen).rijen()) {
    const eerste = rij.paar(0)
    const tweede = rij.isLeeg(2) ? [] : [rij.paar(2)]
    uitsluitingen.push({ als: [eerste, ...tweede], type: rij.type(4) })
  }

  // only of sheets that could be read: a broken row must not be told twice
  const genoemd = bevindingen.length > 0 ? [] : typesIn(coefficienten, uitsluitingen)
  for (const type of new Set([...(typen ?? []), ...genoemd])) {
    if (!constanten.has(type)) bevindingen.push({ ...ONTBREEKT, gevonden: type })
  }

  const { stroom, versie, geldig } = bestand
  const methode = { stroom, versie, geldig, constanten, coefficienten, uitsluitingen }
  return { methode: bevindingen.length === 0 ? methode : null, bevindingen }
}

const typesIn = (
  coefficienten: Typemethode['coefficienten'],
  uitsluitingen: readonly Uitsluiting[],
): readonly string[] => [
  ...[...coefficienten.values()].flatMap((perAntwoord) => [...perAntwoord.values()].flatMap((per) => [...per.keys()])),
  ...uitsluitingen.map(({ type }) => type),
]

function grow<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

const ONTBREEKT: Omit<Leesbevinding, 'gevonden'> = {
  blad: 'constanten',
  regel: null,
  kolom: null,
  wat: { nl: 'Dit zorgvraagtype heeft geen constante.', en: 'This zorgvraagtype has no constant.' },
  doe: { nl: 'Neem het hele tabblad ZVT constante over.', en: 'Take over the whole tab ZVT constante.' },
}
const LEEG: Omit<Leesbevinding, 'blad'> = {
  regel: null,
  kolom: null,
  gevonden: '',
  wat: { nl: 'Op dit blad staat geen enkele bruikbare rij.', en: 'This sheet holds no usable row at all.' },
  doe: {
    nl: 'Sla het tabblad op als CSV met puntkomma, met de kopregel.',
    en: 'Save the tab as CSV with semicolons, with its heading.',
  },
}
