import type { Cents, EpochDay, Maand } from '@zorgketen/values'
import { assertMaandOpen } from '../../afsluiten/assert-maand-open.ts'
import { dispatchCorrecties } from '../../corrigeren/dispatch-correctie.ts'
import { type Correctievoorbeeld, showCorrecties } from '../../corrigeren/show-correctie.ts'
import type { Verzonden } from '../../declareren/declareer.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import type { Startafwijking } from '../../opslag/trajectkast.ts'
import { assertMag } from '../../werk/mag.ts'
import { prepareThenAct } from '../../werk/prepare-then-act.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { prepareStartcorrectie, type Startcorrectie, type Startcorrectievraag } from './prepare-startcorrectie.ts'

/** A number of which lines carry another startdatum, with the name of its patient. */
export interface Startcorrectierij extends Startafwijking {
  readonly naam: string
}

/** The numbers of which lines that still count were sent with another startdatum than they have now (ZTN-09). */
export const listStartcorrecties = (plek: Werkplek, actor: Actor): Promise<readonly Startcorrectierij[]> =>
  plek.opslag.read(actor, async (kast) => {
    const rijen = await kast.trajecten.afwijkend()
    const namen = await kast.registers.labels(
      'patient',
      rijen.map(({ patient }) => patient),
    )
    return rijen.map((rij) => ({ ...rij, naam: namen.get(rij.patient) ?? rij.patient }))
  })

/** What the correction of a startdatum would do, before anybody decides. */
export interface Startcorrectievoorbeeld {
  readonly nummer: string
  readonly soort: 'ggz' | 'fz'
  readonly patient: string
  readonly naam: string
  readonly startdatum: EpochDay | null
  readonly maanden: readonly {
    readonly maand: Maand
    readonly gesloten: boolean
    readonly correcties: readonly Correctievoorbeeld[]
  }[]
  readonly nietVerzonden: { readonly aantal: number; readonly bedrag: Cents }
}

export const previewStartcorrectie = (
  plek: Werkplek,
  actor: Actor,
  vraag: Startcorrectievraag,
): Promise<Startcorrectievoorbeeld> =>
  plek.opslag.read(actor, async (kast) => {
    const { maanden, patient, ...rest } = await prepareStartcorrectie(plek, kast, vraag)
    const namen = await kast.registers.labels('patient', [patient])
    return {
      ...rest,
      patient,
      naam: namen.get(patient) ?? patient,
      maanden: maanden.map(({ maand, gesloten, ...bereid }) => ({
        maand,
        gesloten,
        correcties: showCorrecties(bereid),
      })),
    }
  })

/** Sends what the preview showed, all of it or nothing: one message per payer and month. */
export async function sendStartcorrectie(
  plek: Werkplek,
  actor: Actor,
  vraag: Startcorrectievraag,
): Promise<readonly Verzonden[]> {
  assertMag(actor, 'declareren')
  const prepare = async (kast: Kast): Promise<Startcorrectie> => {
    const bereid = await prepareStartcorrectie(plek, kast, vraag)
    for (const { maand } of bereid.maanden) await assertMaandOpen(kast, maand)
    return bereid
  }
  return prepareThenAct(plek.opslag, actor, prepare, async (kast, { maanden }) => {
    const verzonden: Verzonden[] = []
    for (const { maand, ...bereid } of maanden) {
      verzonden.push(...(await dispatchCorrecties(plek, actor, kast, maand, bereid)))
    }
    return verzonden
  })
}
