import { addDays, type EpochDay, formatZtn } from '@zorgketen/values'
import { judgeReturn, lastDayWithout, silentSince } from '@zorgketen/zorgtraject'
import type { Actor } from '../../opslag/actor.ts'
import type { Terugkomst } from '../../opslag/trajectwerkkast.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { trajectOf } from '../levensloop/patientstand.ts'
import { readLoop, type Trajectloop } from '../loop/lees-loop.ts'
import { DAGEN_VOORUIT, TEKSTEN, type Trajectwerkregel } from './regel.ts'

interface Trajectwerk {
  readonly vandaag: EpochDay
  readonly regels: readonly Trajectwerkregel[]
}

/**
 * What there is to do today about zorgtrajecten: who comes back (ZTN-15), titels that end (ZTN-08), startdata that were
 * sent otherwise (ZTN-09), numbers that will close by themselves (ZTN-05).
 */
export const readTrajectwerk = (plek: Werkplek, actor: Actor): Promise<Trajectwerk> =>
  plek.opslag.read(actor, async (kast) => {
    const vandaag = await vandaagVan(kast, plek)
    const grens = addDays(vandaag, DAGEN_VOORUIT)
    const zorgTot = silentSince(addDays(grens, 1))
    const { terug, titels, stil } = await kast.trajectwerk.vragen({ vandaag, zorgTot, titelTot: grens })
    const start = await kast.trajecten.afwijkend()
    const patienten = [...terug, ...titels, ...stil, ...start].map(({ patient }) => patient)
    const loop = await readLoop(kast, [...new Set(patienten)])
    const perNummer = new Map(loop.map((een) => [formatZtn(een.document.nummer), een]))
    const perPatient = Map.groupBy(loop, ({ document }) => document.patient)
    const kaal = [
      ...byDay(terug.flatMap((een) => comesBack(een, perPatient.get(een.patient) ?? []))),
      ...byDay(titels.flatMap(({ nummer, dag }) => titleRow(perNummer.get(nummer), dag, vandaag))),
      ...byDay(start.flatMap(({ nummer, startdatum }) => startRow(perNummer.get(nummer), startdatum))),
      ...byDay(stil.flatMap(({ nummer, afspraak }) => closingRow(perNummer.get(nummer), afspraak, grens))),
    ]
    const namen = await kast.registers.labels(
      'patient',
      kaal.map(({ patient }) => patient),
    )
    return { vandaag, regels: kaal.map((een) => ({ ...een, naam: namen.get(een.patient) ?? een.patient })) }
  })

const byDay = (regels: readonly Kaal[]): readonly Kaal[] => regels.toSorted((a, b) => a.dag - b.dag)

type Kaal = Omit<Trajectwerkregel, 'naam'>

const rowOf = ({
  document,
  versie,
  laatste,
}: Trajectloop): Pick<Kaal, 'patient' | 'nummer' | 'versie' | 'stroom' | 'laatste'> => ({
  patient: document.patient,
  nummer: formatZtn(document.nummer),
  versie,
  stroom: document.soort,
  laatste,
})

/** By the number that had care last: that is the one a relapse opens again. */
function comesBack({ zorg, afspraak }: Terugkomst, loop: readonly Trajectloop[]): readonly Kaal[] {
  const dag = zorg ?? afspraak
  const eigen = loop.filter(({ document }) => document.soort === 'ggz')
  const [laatst] = eigen.toSorted((a, b) => (b.laatste ?? 0) - (a.laatste ?? 0))
  if (dag === null || laatst === undefined) return []
  const besluit = judgeReturn({
    gelopen: eigen.map((een) => ({ traject: trajectOf(een), laatste: een.laatste })),
    dag,
    nieuweVerwijzing: false,
    terugval: null,
  })
  const tekst = besluit.soort === 'vraag' ? TEKSTEN.terugval : TEKSTEN.nieuw
  return [{ ...rowOf(laatst), soort: 'terugkeer', dag, ...tekst }]
}

function titleRow(een: Trajectloop | undefined, titelTot: EpochDay, vandaag: EpochDay): readonly Kaal[] {
  if (een === undefined) return []
  const tekst = titelTot < vandaag ? TEKSTEN.titelVoorbij : TEKSTEN.titelLoopt
  return [{ ...rowOf(een), soort: 'titel', dag: titelTot, ...tekst }]
}

function startRow(een: Trajectloop | undefined, dag: EpochDay): readonly Kaal[] {
  return een === undefined ? [] : [{ ...rowOf(een), soort: 'startdatum', dag, ...TEKSTEN.startdatum }]
}

/** With a contact planned before its last day it does not close; past its day it stays in sight until the daily run. */
function closingRow(een: Trajectloop | undefined, afspraak: EpochDay | null, grens: EpochDay): readonly Kaal[] {
  if (een === undefined || een.laatste === null || een.document.gesloten !== null) return []
  const dag = lastDayWithout(een.laatste)
  if (dag > grens || (afspraak !== null && afspraak <= dag)) return []
  return [{ ...rowOf(een), soort: 'sluit', dag, ...TEKSTEN.sluit }]
}
