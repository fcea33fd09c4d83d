import { dayOf, minutes, type Tekst } from '@zorgketen/values'
import type { Proefwaarde } from '../afleiden/zorguitleg.ts'
import type { Afleiding } from '../consult/afleiding.ts'
import type { Groepssessie } from '../registratie/groepssessie.ts'
import type { Stam } from '../stam/stam.ts'

type Derive = (sessie: Groepssessie, stam: Stam) => readonly Afleiding[]

/** Far above every unit and plan: beyond a day of minutes nothing changes any more. */
const LANGSTE = 480
const DAGEN = [2021, 2022, 2023, 2024, 2025].map((jaar) => dayOf(jaar, 7, 1))

/** Other values of every input of a session, to find out by deriving again which of them matter. */
export function trialsOf(sessie: Groepssessie, stam: Stam, derive: Derive): readonly Proefwaarde[] {
  const met = (edit: Partial<Groepssessie>) => () => derive({ ...sessie, ...edit }, stam)
  const proef = (invoer: string, nl: string, en: string, anders: Proefwaarde['anders']): Proefwaarde => {
    const naam: Tekst = { nl, en }
    return { invoer, naam, anders }
  }
  const duren = Array.from({ length: LANGSTE + 1 }, (_, n) => minutes(n))
  return [
    proef(
      'datum',
      'datum',
      'date',
      DAGEN.map((datum) => met({ datum })),
    ),
    proef(
      'directeMinuten',
      'directe minuten',
      'direct minutes',
      duren.map((directeMinuten) => met({ directeMinuten })),
    ),
    proef('geplandeMinuten', 'geplande minuten', 'planned minutes', [
      met({ geplandeMinuten: null }),
      ...duren.map((geplandeMinuten) => met({ geplandeMinuten })),
    ]),
    proef('besluitPlanningIsRealisatie', 'besluit planning = realisatie', 'decision on planning = realisatie', [
      () => derive(sessie, toggleBesluit(sessie, stam)),
    ]),
    proef('deelnemers', 'wie aanwezig was', 'who was present', presenceTrials(sessie).map(met)),
    proef('stromen', 'stroom van de deelnemers', 'stream of the participants', streamTrials(sessie).map(met)),
    proef('zorgverleners', 'zorgverleners', 'professionals', leaderTrials(sessie).map(met)),
  ]
}

/** Each row taken out, and one patient more from beginning to end. */
function presenceTrials({ deelnemers, directeMinuten }: Groepssessie): readonly Partial<Groepssessie>[] {
  const erbij = { patient: 'proef', stroom: 'anders', van: minutes(0), tot: directeMinuten } as const
  const zonder = deelnemers.map((_, index) => ({ deelnemers: deelnemers.filter((__, i) => i !== index) }))
  const terecht = deelnemers.map((rij) => (rij.van > rij.tot ? { ...rij, tot: rij.van } : rij))
  return [...zonder, { deelnemers: [...deelnemers, erbij] }, { deelnemers: terecht }]
}

function streamTrials({ deelnemers }: Groepssessie): readonly Partial<Groepssessie>[] {
  const stromen = ['ggz', 'fz', 'anders'] as const
  const perPatient = deelnemers.flatMap(({ patient }) =>
    stromen.map((stroom) => ({
      deelnemers: deelnemers.map((rij) => (rij.patient === patient ? { ...rij, stroom } : rij)),
    })),
  )
  return [...perPatient, ...stromen.map((stroom) => ({ deelnemers: deelnemers.map((rij) => ({ ...rij, stroom })) }))]
}

function leaderTrials({ zorgverleners, directeMinuten }: Groepssessie): readonly Partial<Groepssessie>[] {
  const zonder = zorgverleners.map((_, index) => ({ zorgverleners: zorgverleners.filter((__, i) => i !== index) }))
  const erbij = { zorgverlener: 'niet-bekend', van: minutes(0), tot: directeMinuten }
  const terecht = zorgverleners.map((rij) => (rij.van > rij.tot ? { ...rij, tot: rij.van } : rij))
  return [...zonder, { zorgverleners: [...zorgverleners, erbij] }, { zorgverleners: terecht }]
}

function toggleBesluit({ datum }: Groepssessie, stam: Stam): Stam {
  const anders = { geldig: { van: datum, tot: datum }, vastgelegd: datum, toelichting: '' }
  const besluit = stam.besluitOp(datum)
  return { ...stam, besluitOp: () => (besluit === null ? anders : null) }
}
