import { formatDay, type Tekst } from '@zorgketen/values'
import { herkomstVan } from '../../beheren/beheer.ts'
import type { Actor } from '../../opslag/actor.ts'
import { Bewerkingsconflict } from '../../opslag/bewerkingsconflict.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import { Werkfout } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import type { Nieuwreden, Terugvalvraag, Trajectdaad, Trajectstap } from './daad.ts'
import { keepPlan } from './keep-plan.ts'
import { needNummer, type Patientstand, readPatientstand } from './patientstand.ts'
import { planDaad } from './plan-daad.ts'
import { randomBytes } from './random-bytes.ts'
import { vraagTerugval, ZONDER_REDEN } from './weiger-traject.ts'

/** An act with its reason. `versie`: that of the number as it was seen; null: a number that is still to be given. */
export interface Trajectwens {
  readonly patient: string
  readonly daad: Trajectdaad
  readonly versie: number | null
  readonly reden: string
}

/** What an act will do, before anyone presses the button: steps, or a question, or why it cannot be. */
export interface Trajectvoorbeeld {
  readonly stappen: readonly Trajectstap[]
  readonly vraag: Terugvalvraag | null
  readonly nieuw: Nieuwreden | null
  readonly weigering: Pick<Werkfout, 'wat' | 'verwacht' | 'doe' | 'waar'> | null
  /** Planned appointments after the day on which a number closes. */
  readonly afspraken: number
}

export const previewTraject = (
  plek: Werkplek,
  actor: Actor,
  { patient, daad }: Pick<Trajectwens, 'patient' | 'daad'>,
): Promise<Trajectvoorbeeld> =>
  plek.opslag.read(actor, async (kast) => {
    const stand = await readPatientstand(kast, await vandaagVan(kast, plek), patient)
    try {
      const { stappen, vraag, nieuw } = planDaad(stand, daad, new Uint8Array(16))
      const dicht = stappen.find((stap) => stap.soort === 'sluit')
      let afspraken = 0
      if (dicht !== undefined && nieuw === null) {
        const periode = { van: dicht.dag, tot: null }
        const gepland = await kast.agenda.lijst({ periode, patient, zorgverlener: null }, { vanaf: 0, aantal: 100 })
        afspraken = gepland.rijen.filter(
          ({ afspraak: { datum, status } }) => status === 'gepland' && datum > dicht.dag,
        ).length
      }
      return { stappen, vraag, nieuw, weigering: null, afspraken }
    } catch (error) {
      if (!(error instanceof Werkfout) || error.code !== 'invoer') throw error
      const { wat, verwacht, doe, waar } = error
      return { stappen: [], vraag: null, nieuw: null, weigering: { wat, verwacht, doe, waar }, afspraken: 0 }
    }
  })

/** What came of an act: the number that is open now because of it (null: none), and what could not be judged. */
export interface Trajectgevolg {
  readonly stappen: readonly Trajectstap[]
  readonly nummer: string | null
  readonly opmerkingen: readonly Tekst[]
}

/**
 * Does an act on the numbers of a patient, in one transaction with one audit row. Throws `Werkfout` when it may not be
 * or when the practitioner has to say first whether it is a relapse, `Bewerkingsconflict` when somebody was first.
 */
export async function actOnTraject(plek: Werkplek, actor: Actor, wens: Trajectwens): Promise<Trajectgevolg> {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const { patient, daad, versie, reden } = wens
    const stand = await readPatientstand(kast, await vandaagVan(kast, plek), patient)
    if (daad.soort !== 'nummer')
      assertSeen(stand, daad.nummer, versie, await kast.registers.vind('zorgtraject', daad.nummer))
    const plan = planDaad(stand, daad, randomBytes(plek))
    if (plan.vraag !== null) throw vraagTerugval(plan.vraag)
    if (asksReden(daad) && reden.trim() === '') throw ZONDER_REDEN
    const gehouden = await keepPlan(plek, kast, stand, plan, herkomstVan(plek, actor, redenOf(daad, reden)))
    const dicht = plan.stappen.find((stap) => stap.soort === 'sluit')
    await audit(kast, plek, actor, {
      handeling: HANDELING[daad.soort],
      onderwerp: `zorgtraject ${daad.soort === 'nummer' ? gehouden.nummer : daad.nummer}`,
      details: {
        patient,
        stappen: plan.stappen.map(({ soort }) => soort).join(', '),
        gesloten: dicht === undefined ? null : formatDay(dicht.dag),
        terugval: daad.soort === 'nummer' ? daad.terugval : daad.soort === 'heropenen' ? true : null,
        reden,
      },
    })
    return { stappen: plan.stappen, ...gehouden }
  })
}

const HANDELING: Readonly<Record<Trajectdaad['soort'], string>> = {
  sluiten: 'zorgtraject gesloten',
  heropenen: 'zorgtraject heropend',
  'titel-vervalt': 'forensische titel vervallen',
  intrekken: 'zorgtraject ingetrokken',
  nummer: 'zorgtrajectnummer uitgegeven',
}

/** An answer to the question of relapse, and what takes something back, is kept with its reason. */
const asksReden = (daad: Trajectdaad): boolean =>
  daad.soort === 'heropenen' ||
  daad.soort === 'intrekken' ||
  (daad.soort === 'nummer' && (daad.terugval !== null || daad.overgang))

/** The reason as the history of the number shows it. */
function redenOf(daad: Trajectdaad, reden: string): string {
  const kop = kopOf(daad)
  return reden.trim() === '' ? kop : `${kop}: ${reden.trim()}`
}

function kopOf(daad: Trajectdaad): string {
  if (daad.soort === 'sluiten') return daad.omdat === 'titel' ? 'titel afgelopen' : 'behandeling afgesloten'
  if (daad.soort === 'heropenen') return 'terugval'
  if (daad.soort === 'titel-vervalt') return 'titel vervallen, zorg gaat door'
  if (daad.soort === 'intrekken') return 'ongebruikt'
  if (daad.overgang) return 'overgang: zorg liep al in 2021'
  if (daad.terugval === null) return 'uitgegeven'
  return daad.terugval ? 'terugval' : 'geen terugval'
}

/** The act was made on what somebody saw; when the number changed since, they look again. */
function assertSeen(stand: Patientstand, nummer: string, versie: number | null, huidig: unknown): void {
  const { versie: nu } = needNummer(stand, nummer)
  if (versie !== nu) throw new Bewerkingsconflict('zorgtraject', nummer, nu, huidig)
}
