import { dayOf, type EpochDay, formatDay, type Period, yearOf } from '@zorgketen/values'
import {
  comparePlanning,
  followJaartoets,
  type Jaartoets,
  jaartoetsTijdig,
  type Meting,
  type PlanningIsRealisatie,
  type Rapport,
  toetsJaar,
} from '@zorgketen/zorgprestatie'
import { herkomstVan } from '../beheren/beheer.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Agendaafspraak } from './afspraak.ts'
import { missingVoorwaarden, readBeleid } from './besluit-planning.ts'
import { putPlan, readPlan } from './plandocument.ts'
import { naamVan, VOORWAARDEN } from './plannamen.ts'
import type { PlandocumentVan } from './planregisters.ts'
import type { Plankeuze } from './planveld.ts'

/** One obligation to check, as people read it. */
interface Toetsplicht {
  readonly begin: EpochDay
  readonly uiterlijk: EpochDay
  readonly stand: string
  readonly ernst: 'afkeur' | 'waarschuwing' | 'signaal' | null
}

/** Planned against real with the decision it belongs to (ZPM-24). */
export interface Planningrapport {
  readonly rapport: Rapport
  /** Labels of the professionals in the report. */
  readonly namen: ReadonlyMap<string, string>
  readonly jaartoets: Jaartoets
  readonly toetsen: readonly PlandocumentVan<'jaartoets'>[]
  readonly tolerantieMinuten: number
  readonly besluiten: readonly PlanningIsRealisatie[]
  /** Preconditions that are not recorded today. */
  readonly mist: readonly Plankeuze[]
  readonly plichten: readonly Toetsplicht[]
  readonly zegt: (typeof jaartoetsTijdig)['zegt']
  readonly vandaag: EpochDay
}

/** What one held appointment tells of planned against real, per professional. */
const metingenOf = ({
  status,
  zorgverleners,
  datum,
  geplandeMinuten,
  uitvoering,
}: Agendaafspraak): readonly Meting[] =>
  status !== 'gerealiseerd' || uitvoering === null
    ? []
    : zorgverleners.map((zorgverlener) => ({
        zorgverlener,
        datum,
        gepland: geplandeMinuten,
        gerealiseerd: uitvoering.wijze === 'gerealiseerd' ? uitvoering.directeMinuten : null,
      }))

const readMetingen = async (kast: Kast, periode: Period): Promise<readonly Meting[]> =>
  (await kast.agenda.inPeriode(periode, null)).flatMap(({ afspraak }) => metingenOf(afspraak))

const jaarVan = (jaar: number): Period => ({ van: dayOf(jaar, 1, 1), tot: dayOf(jaar, 12, 31) })

/** The report of planned against real over a period; the yearly check over the year it ends in. */
export const readPlanningrapport = (plek: Werkplek, actor: Actor, periode: Period | null): Promise<Planningrapport> =>
  plek.opslag.read(actor, async (kast) => {
    const vandaag = await vandaagVan(kast, plek)
    const welke = periode ?? { van: dayOf(yearOf(vandaag), 1, 1), tot: vandaag }
    const jaar = yearOf(welke.tot ?? vandaag)
    const beleid = await readBeleid(kast)
    const rapport = comparePlanning(await readMetingen(kast, welke), welke)
    const toetsen = await readPlan(kast, 'jaartoets')
    const [organisatie] = await readRegister(kast, 'organisatie')
    const besluiten = organisatie?.planningIsRealisatie ?? []
    return {
      rapport,
      namen: await kast.registers.labels(
        'zorgverlener',
        rapport.regels.map(({ zorgverlener }) => zorgverlener),
      ),
      jaartoets: toetsJaar(await readMetingen(kast, jaarVan(jaar)), jaar, beleid),
      toetsen,
      tolerantieMinuten: beleid.tolerantieMinuten,
      besluiten,
      mist: missingVoorwaarden(beleid.vastleggingen, vandaag).map((sleutel) => ({
        sleutel,
        naam: naamVan(VOORWAARDEN, sleutel),
      })),
      plichten: besluiten.flatMap((besluit) =>
        followJaartoets(
          besluit,
          toetsen.map(({ op }) => op),
          vandaag,
        ).map(({ ontstaan, uiterlijk, stand, ernst }) => ({ begin: ontstaan, uiterlijk, stand, ernst })),
      ),
      zegt: jaartoetsTijdig.zegt,
      vandaag,
    }
  })

/** Records that the yearly check was done, with what it said. Prestaties of the year stay as they are. */
export async function recordJaartoets(plek: Werkplek, actor: Actor, jaar: number): Promise<Jaartoets> {
  assertMag(actor, 'beheren')
  return plek.opslag.transact(actor, async (kast) => {
    const beleid = await readBeleid(kast)
    const toets = toetsJaar(await readMetingen(kast, jaarVan(jaar)), jaar, beleid)
    const op = await vandaagVan(kast, plek)
    const { gemeten, gemiddelde } = toets.rapport.totaal
    const { tolerantieMinuten } = beleid
    const { uitkomst } = toets
    const document = { sleutel: plek.nieuwId(), op, jaar, uitkomst, gemeten, gemiddelde, tolerantieMinuten }
    await putPlan(kast, 'jaartoets', document, 0, herkomstVan(plek, actor, 'jaartoets'))
    await audit(kast, plek, actor, {
      handeling: 'jaartoets gedaan',
      onderwerp: `jaartoets ${jaar}`,
      details: { op: formatDay(op), uitkomst, gemeten },
    })
    return toets
  })
}
