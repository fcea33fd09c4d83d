import { dayOf, minutes, type Tekst } from '@zorgketen/values'
import type { Proefwaarde } from '../afleiden/zorguitleg.ts'
import type { Afleiding } from '../consult/afleiding.ts'
import { GRENS_AFWIJKING } from '../consult/planned-minutes.ts'
import type { Groepssessie } from '../registratie/groepssessie.ts'
import type { Stam } from '../stam/stam.ts'

type Derive = (sessie: Groepssessie, stam: Stam) => readonly Afleiding[]

/**
 * Other values of every input of a session, to find out by deriving again which of them matter. Two values that can
 * not give the same where the input matters are enough: at least one of them then differs from what is there now.
 */
export function trialsOf(sessie: Groepssessie, stam: Stam, derive: Derive): readonly Proefwaarde[] {
  const { deelnemers, directeMinuten, datum } = sessie
  const proef = (invoer: string, naam: Tekst, anders: readonly Partial<Groepssessie>[]): Proefwaarde => ({
    invoer,
    naam,
    anders: anders.map((edit) => () => derive({ ...sessie, ...edit }, stam)),
  })
  const heel = { van: minutes(0), tot: directeMinuten }
  const paar = ['een', 'twee'].map((patient) => ({ patient, stroom: 'ggz', ...heel }) as const)
  return [
    // before the model, and in it
    proef('datum', { nl: 'datum', en: 'date' }, [{ datum: dayOf(2021, 7, 1) }, { datum: dayOf(2022, 7, 1) }]),
    proef('directeMinuten', { nl: 'directe minuten', en: 'direct minutes' }, [
      { directeMinuten: minutes(0) },
      { directeMinuten: minutes(1) },
    ]),
    // a plan that differs more counts as no plan, one of the very same minutes gives what no plan gives
    proef(
      'geplandeMinuten',
      { nl: 'geplande minuten', en: 'planned minutes' },
      around(directeMinuten).map((geplandeMinuten) => ({ geplandeMinuten })),
    ),
    {
      invoer: 'besluitPlanningIsRealisatie',
      naam: { nl: 'besluit planning = realisatie', en: 'decision on planning = realisatie' },
      anders: [() => derive(sessie, toggleBesluit(datum, stam))],
    },
    proef('deelnemers', { nl: 'wie aanwezig was', en: 'who was present' }, [{ deelnemers: [] }, { deelnemers: paar }]),
    proef(
      'stromen',
      { nl: 'stroom van de deelnemers', en: 'stream of the participants' },
      (['ggz', 'anders'] as const).map((stroom) => ({ deelnemers: deelnemers.map((rij) => ({ ...rij, stroom })) })),
    ),
    proef('zorgverleners', { nl: 'zorgverleners', en: 'professionals' }, [
      { zorgverleners: [] },
      { zorgverleners: [{ zorgverlener: 'niet-bekend', ...heel }] },
    ]),
  ]
}

const around = (direct: number) =>
  Array.from({ length: 2 * GRENS_AFWIJKING + 1 }, (_, n) => minutes(Math.max(0, direct - GRENS_AFWIJKING + n)))

function toggleBesluit(datum: Groepssessie['datum'], stam: Stam): Stam {
  const anders = { geldig: { van: datum, tot: datum }, vastgelegd: datum, toelichting: '' }
  const besluit = stam.besluitOp(datum)
  return { ...stam, besluitOp: () => (besluit === null ? anders : null) }
}
