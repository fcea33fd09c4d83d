import { type EpochDay, formatDay, formatZtn } from '@zorgketen/values'
import { ZPM_VANAF } from '@zorgketen/zorgprestatie'
import { issueGgz, judgeReturn } from '@zorgketen/zorgtraject'
import type { Nieuwreden, Trajectdaad } from './daad.ts'
import { needNummer, type Patientstand, trajectOf } from './patientstand.ts'
import { type Plan, plan } from './plan.ts'
import { planHeropenen } from './plan-heropenen.ts'
import { OVERGANG_NA_EERDER, trajectfout } from './weiger-traject.ts'

/**
 * A ggz number for a patient (ZTN-04): the old one again for a relapse, a new one else, the question when nobody said
 * (ZTN-15); refused while one is open (ZTN-13). The day that counts is that of the first care without a number, or today.
 */
export function planNummer(
  stand: Patientstand,
  daad: Trajectdaad & { readonly soort: 'nummer' },
  bewijs: Uint8Array,
): Plan {
  const ggz = stand.loop.filter(({ document }) => document.soort === 'ggz')
  if (ggz.length === 0 && stand.voorAnderen !== null) throw trajectfout(stand.voorAnderen)
  if (daad.overgang && ggz.length > 0) throw OVERGANG_NA_EERDER
  const dag = stand.zorgErna ?? stand.vandaag
  const laatsteZorg = lastOf(ggz.map(({ laatste }) => laatste))
  const verwijzing = laatsteZorg === null ? null : newReferral(stand, laatsteZorg)
  const besluit = judgeReturn({
    gelopen: ggz.map((een) => ({ traject: trajectOf(een), laatste: een.laatste })),
    dag,
    nieuweVerwijzing: verwijzing !== null,
    terugval: daad.terugval,
  })
  if (besluit.soort === 'nieuw') {
    return issue(stand, daad, bewijs, daad.overgang ? 'overgang' : besluit.reden)
  }
  const nummer = formatZtn(besluit.traject.nummer)
  if (besluit.soort === 'open') {
    const params = { nummer, datum: formatDay(dag) }
    throw trajectfout({ soort: 'weigering', weigering: { code: 'ggz.nummer-open', params, reden: null } })
  }
  if (besluit.soort === 'heropenen') return planHeropenen(stand, nummer, dag)
  const { laatste } = needNummer(stand, nummer)
  return plan({ vraag: { nummer, gesloten: besluit.traject.gesloten, laatste, terug: dag, verwijzing } })
}

function issue(
  { vandaag, declarant, patient, loop }: Patientstand,
  { regiebehandelaar, overgang }: Trajectdaad & { readonly soort: 'nummer' },
  bewijs: Uint8Array,
  nieuw: Nieuwreden,
): Plan {
  const uitgifte = issueGgz({ patient: patient.id, declarant, dag: vandaag, bewijs, bestaand: loop.map(trajectOf) })
  if (uitgifte.soort === 'weigering') throw trajectfout(uitgifte)
  const { declarant: _, ...traject } = uitgifte.zorgtraject
  const startdatum = overgang ? ZPM_VANAF : null
  return plan({
    stappen: [{ soort: 'opent', nummer: null, startdatum }],
    delen: [{ soort: 'nieuw', document: { ...traject, regiebehandelaar, startdatum } }],
    nieuw,
  })
}

/** The day of the newest referral of after the last care. */
function newReferral({ patient }: Patientstand, laatste: EpochDay): EpochDay | null {
  const dagen = patient.zorgvragen.flatMap(({ verwijzingen }) => verwijzingen.map(({ datum }) => datum))
  return lastOf(dagen.filter((dag) => dag !== null && dag > laatste))
}

function lastOf(dagen: readonly (EpochDay | null)[]): EpochDay | null {
  let laatste: EpochDay | null = null
  for (const dag of dagen) if (dag !== null && (laatste === null || dag > laatste)) laatste = dag
  return laatste
}
