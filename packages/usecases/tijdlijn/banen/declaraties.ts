import type { Regelstand } from '@zorgketen/declaratie'
import { type Cents, type EpochDay, formatDay, lastOfMonth, maandOf, sumCents, type Tekst } from '@zorgketen/values'
import type { Regelgroep, Tijdlijnregel } from '../../opslag/tijdlijnkast.ts'
import { bedragfeit, dagfeit, naamfeit, woordfeit, zeg } from '../feit.ts'
import type { Korrel, Tijdlijnitem, Tijdlijntoestand } from '../tijdlijn.ts'
import { regelDeel, STANDEN } from './regeldeel.ts'
import { MEEST_DELEN } from './zorg.ts'

/** Declarations that still stand apart; with more in a window those of one month become one. */
const MEEST_DECLARATIES = 60

type Venster = { readonly van: EpochDay; readonly tot: EpochDay }

/** The lines of a patient in one declaration. */
interface Declaratie {
  readonly referentie: string
  readonly groepen: readonly Regelgroep[]
  readonly verzonden: EpochDay
  /** Day of the last answer; null while some line waits for one. */
  readonly beantwoord: EpochDay | null
}

const declaratiesOf = (groepen: readonly Regelgroep[]): readonly Declaratie[] =>
  [...Map.groupBy(groepen, (een) => een.berichtreferentie)].map(([referentie, eigen]) => ({
    referentie,
    groepen: eigen,
    verzonden: (eigen[0] as Regelgroep).verzonden,
    beantwoord: eigen.some(({ stand }) => stand === 'verzonden')
      ? null
      : (Math.max(...eigen.map((een) => een.beantwoord ?? een.verzonden)) as EpochDay),
  }))

/** Declarations that were under way within the window. */
export const inVenster = (groepen: readonly Regelgroep[], { van, tot }: Venster): readonly Declaratie[] =>
  declaratiesOf(groepen).filter(
    ({ verzonden, beantwoord }) => verzonden <= tot && (beantwoord === null || beantwoord >= van),
  )

export const declaratiekorrel = (declaraties: readonly Declaratie[]): Korrel =>
  declaraties.length > MEEST_DECLARATIES ? 'maand' : 'dag'

/**
 * What was declared: a bar per declaration from the day it was sent to the last answer, with its lines and how each of
 * them went; or, when there are too many, one bar per month of sending.
 */
export function declaratieItems(
  declaraties: readonly Declaratie[],
  regels: readonly Tijdlijnregel[],
  vandaag: EpochDay,
): readonly Tijdlijnitem[] {
  if (declaratiekorrel(declaraties) === 'maand') return perMaand(declaraties, vandaag)
  const regelsVan = Map.groupBy(regels, (een) => een.berichtreferentie)
  return declaraties.map(({ referentie, groepen, verzonden, beantwoord }): Tijdlijnitem => {
    const eigen = regelsVan.get(referentie) ?? []
    const { betaler, factuurnummer } = groepen[0] as Regelgroep
    return {
      ...gemeen(groepen, vandaag),
      id: `declaratie ${referentie}`,
      van: verzonden,
      tot: beantwoord,
      feiten: [
        ...naamfeit('Betaler', 'Payer', betaler),
        ...naamfeit('Factuur', 'Invoice', factuurnummer),
        ...dagfeit('Verzonden', 'Sent', verzonden),
        ...dagfeit('Antwoord', 'Answer', beantwoord),
        ...bedragen(groepen),
      ],
      delen: eigen.slice(0, MEEST_DELEN).map((regel) => regelDeel(regel, vandaag)),
      meer: countRegels(groepen) - Math.min(eigen.length, MEEST_DELEN),
      waarheen: { soort: 'declaratie', id: referentie },
    }
  })
}

const perMaand = (declaraties: readonly Declaratie[], vandaag: EpochDay): readonly Tijdlijnitem[] =>
  [...Map.groupBy(declaraties, ({ verzonden }) => maandOf(verzonden))].map(([maand, eigen]): Tijdlijnitem => {
    const groepen = eigen.flatMap((een) => een.groepen)
    const van = Math.min(...eigen.map(({ verzonden }) => verzonden)) as EpochDay
    const antwoorden = eigen.map(({ beantwoord }) => beantwoord ?? lastOfMonth(van))
    return {
      ...gemeen(groepen, vandaag),
      id: `declaraties ${maand}`,
      van,
      tot: Math.min(Math.max(...antwoorden), lastOfMonth(van)) as EpochDay,
      verwachtVanaf: null,
      feiten: [
        ...naamfeit('Berichten', 'Messages', String(eigen.length)),
        ...dagfeit('Eerste verzonden', 'First sent', van),
        ...bedragen(groepen),
      ],
      delen: [],
      meer: 0,
      waarheen: null,
    }
  })

function gemeen(groepen: readonly Regelgroep[], vandaag: EpochDay) {
  const wacht = groepen.some(({ stand }) => stand === 'verzonden')
  const nummers = new Set(groepen.map(({ zorgtraject }) => zorgtraject))
  return {
    baan: 'declaratie',
    soort: 'declaratie',
    verwachtVanaf: wacht ? vandaag : null,
    titel: titleOf(groepen),
    toestand: stateOf(groepen),
    traject: nummers.size === 1 ? ([...nummers][0] ?? null) : null,
    trajectsoort: null,
    aantal: countRegels(groepen),
    bedrag: sumCents(groepen.map(signed)),
  } as const satisfies Partial<Tijdlijnitem>
}

export const countRegels = (groepen: readonly Regelgroep[]): number =>
  groepen.reduce((som, { aantal }) => som + aantal, 0)

/** A credit takes back: its amount counts down. */
const signed = ({ soort, bedrag }: Regelgroep): Cents => (soort === 'credit' ? (-Math.abs(bedrag) as Cents) : bedrag)

const bedragen = (groepen: readonly Regelgroep[]): Tijdlijnitem['feiten'] => {
  const debet = groepen.filter(({ soort }) => soort === 'debet')
  const credit = groepen.filter(({ soort }) => soort === 'credit')
  return [
    ...(debet.length === 0 ? [] : bedragfeit('Gedeclareerd', 'Declared', sumCents(debet.map(signed)))),
    ...(credit.length === 0 ? [] : bedragfeit('Gecrediteerd', 'Credited', sumCents(credit.map(signed)))),
    ...bedragfeit('Toegekend', 'Granted', sumCents(debet.map(({ toegekend }) => toegekend))),
    ...woordfeit('Regels', 'Lines', standenOf(debet)),
  ]
}

/** How many debit lines stand where. */
function standenOf(debet: readonly Regelgroep[]): Tekst | null {
  if (debet.length === 0) return null
  const delen = (Object.keys(STANDEN) as Regelstand[]).flatMap((stand) => {
    const n = countRegels(debet.filter((een) => een.stand === stand))
    return n === 0 ? [] : [{ nl: `${n} ${STANDEN[stand].nl}`, en: `${n} ${STANDEN[stand].en}` }]
  })
  return { nl: delen.map(({ nl }) => nl).join(', '), en: delen.map(({ en }) => en).join(', ') }
}

function titleOf(groepen: readonly Regelgroep[]): Tekst {
  const debet = countRegels(groepen.filter(({ soort }) => soort === 'debet'))
  const credit = countRegels(groepen.filter(({ soort }) => soort === 'credit'))
  const regels = zeg(`${debet} ${debet === 1 ? 'regel' : 'regels'}`, `${debet} ${debet === 1 ? 'line' : 'lines'}`)
  const terug = zeg(`${credit} credit`, `${credit} credit`)
  if (credit === 0) return zeg(`Declaratie, ${regels.nl}`, `Declaration, ${regels.en}`)
  if (debet === 0) return zeg(`Correctie, ${terug.nl}`, `Correction, ${terug.en}`)
  return zeg(`Correctie, ${terug.nl} en ${regels.nl}`, `Correction, ${terug.en} and ${regels.en}`)
}

function stateOf(groepen: readonly Regelgroep[]): Tijdlijntoestand {
  const standen = new Set(groepen.filter(({ soort }) => soort === 'debet').map(({ stand }) => stand))
  if (standen.has('afgekeurd') || standen.has('geweigerd')) return 'fout'
  if (groepen.some(({ stand }) => stand === 'verzonden')) return 'bezig'
  return standen.has('toegekend') ? 'goed' : 'vervallen'
}

/** Money on the invoices of the patient, and invoices to the patient. */
export function geldItems(
  betaald: readonly { readonly factuurnummer: string; readonly dag: EpochDay; readonly bedrag: Cents }[],
  facturen: readonly {
    readonly factuurnummer: string
    readonly dag: EpochDay
    readonly totaal: Cents
    readonly ingetrokken: unknown
  }[],
): readonly Tijdlijnitem[] {
  const punt = (dag: EpochDay) =>
    ({
      baan: 'declaratie',
      van: dag,
      tot: dag,
      verwachtVanaf: null,
      traject: null,
      trajectsoort: null,
      aantal: 1,
      delen: [],
      meer: 0,
      waarheen: { soort: 'factuur' },
    }) as const
  return [
    ...betaald.map(
      ({ factuurnummer, dag, bedrag }): Tijdlijnitem => ({
        ...punt(dag),
        id: `betaling ${factuurnummer} ${formatDay(dag)}`,
        soort: 'betaling',
        titel: zeg(`Betaling op factuur ${factuurnummer}`, `Payment on invoice ${factuurnummer}`),
        toestand: 'goed',
        bedrag: null,
        feiten: bedragfeit('Voor de hele factuur', 'For the whole invoice', bedrag),
      }),
    ),
    ...facturen.map(
      ({ factuurnummer, dag, totaal, ingetrokken }): Tijdlijnitem => ({
        ...punt(dag),
        id: `factuur ${factuurnummer}`,
        soort: 'factuur',
        titel: ingetrokken
          ? zeg(
              `Factuur ${factuurnummer} aan de patiënt, ingetrokken`,
              `Invoice ${factuurnummer} to the patient, withdrawn`,
            )
          : zeg(`Factuur ${factuurnummer} aan de patiënt`, `Invoice ${factuurnummer} to the patient`),
        toestand: ingetrokken ? 'vervallen' : 'neutraal',
        bedrag: totaal,
        feiten: bedragfeit('Bedrag', 'Amount', totaal),
      }),
    ),
  ]
}
