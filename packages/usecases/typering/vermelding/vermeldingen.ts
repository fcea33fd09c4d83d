import type { Referentie } from '@zorgketen/reference'
import { addDays, type EpochDay, type Tekst } from '@zorgketen/values'
import {
  checkDiagnoses,
  DIAGNOSE_TEKSTEN,
  DIAGNOSELIJSTEN,
  type Diagnoselijst,
  isDiagnoselijst,
  lookUpDiagnose,
  type Omstandigheden,
  offerLijsten,
} from '@zorgketen/zorgprestatie'
import type { Trajectdiagnose } from '@zorgketen/zorgtraject'
import type { Zorgvraagbeeld } from '../zorgvraag/zorgvraagbeeld.ts'

/** What stands on the bill of one list, from one day to the day before the next of that list. */
export interface Vermelding {
  readonly codelijst: string
  readonly code: string
  readonly naam: string | null
  readonly van: EpochDay | null
  readonly tot: EpochDay | null
}

/** A list as the form offers it: open, or closed with the reason. */
export interface Lijstaanbod {
  readonly lijst: Diagnoselijst
  readonly naam: Tekst
  readonly dicht: { readonly code: string; readonly wat: Tekst; readonly doe: Tekst } | null
  /** Null: the list is not installed, so a code of it cannot be judged. */
  readonly codes: readonly { readonly code: string; readonly naam: string }[] | null
}

export function vermeldingenVan(diagnoses: readonly Trajectdiagnose[], referentie: Referentie): readonly Vermelding[] {
  const gesorteerd = diagnoses.toSorted((a, b) =>
    a.codelijst < b.codelijst ? -1 : a.codelijst > b.codelijst ? 1 : (a.datum ?? -Infinity) - (b.datum ?? -Infinity),
  )
  return gesorteerd.map(({ codelijst, code, datum }, i) => {
    const volgende = gesorteerd[i + 1]
    const tot = volgende?.codelijst === codelijst && volgende.datum !== null ? addDays(volgende.datum, -1) : null
    return { codelijst, code, naam: nameOf(referentie, codelijst, code), van: datum, tot }
  })
}

const nameOf = (referentie: Referentie, lijst: string, code: string): string | null =>
  isDiagnoselijst(lijst) ? (codesOf(referentie, lijst)?.find((rij) => rij.code === code)?.naam ?? null) : null

function codesOf(referentie: Referentie, lijst: Diagnoselijst) {
  const rijen = referentie.codelijst(DIAGNOSELIJSTEN[lijst].codelijst).rijen()
  return rijen.length === 0 ? null : rijen.map(({ code, naam }) => ({ code, naam }))
}

const omstandighedenVan = ({ patient, document }: Zorgvraagbeeld, datum: EpochDay): Omstandigheden => ({
  betaler: document.soort === 'fz' ? 'dji' : 'anders',
  privacyverklaring: patient.privacy,
  datum,
})

/** Which lists this zorgvraag may carry on a day; those of the other echelon of the ggz are closed too (ZPM-14). */
export const offerVermeldingen = (
  beeld: Zorgvraagbeeld,
  datum: EpochDay,
  referentie: Referentie,
): readonly Lijstaanbod[] =>
  offerLijsten(omstandighedenVan(beeld, datum)).map(({ lijst, dicht }) => ({
    lijst,
    naam: DIAGNOSELIJSTEN[lijst].naam,
    dicht: dicht === null ? closedByEchelon(beeld, lijst) : { code: dicht, ...DIAGNOSE_TEKSTEN[dicht] },
    codes: codesOf(referentie, lijst),
  }))

/** Why a code cannot be recorded on a day, beside what stands there already; null when it can. */
export function refuseVermelding(
  beeld: Zorgvraagbeeld,
  { codelijst, code }: Pick<Trajectdiagnose, 'codelijst' | 'code'>,
  datum: EpochDay,
  referentie: Referentie,
): { readonly code: string; readonly wat: Tekst; readonly doe: Tekst } | null {
  const anderen = vermeldingenVan(beeld.zorgtraject?.diagnoses ?? [], referentie).filter(
    (een) => een.codelijst !== codelijst && (een.van ?? -Infinity) <= datum && (een.tot === null || een.tot >= datum),
  )
  const samen = [{ lijst: codelijst, code }, ...anderen.map((een) => ({ lijst: een.codelijst, code: een.code }))]
  const bevinding = checkDiagnoses(samen, omstandighedenVan(beeld, datum)).find(({ plaats }) => plaats === 0)
  if (bevinding !== undefined) return { code: bevinding.controle, ...DIAGNOSE_TEKSTEN[bevinding.controle] }
  const dicht = isDiagnoselijst(codelijst) ? closedByEchelon(beeld, codelijst) : null
  if (dicht !== null) return dicht
  const { oordeel, controle } = lookUpDiagnose({ lijst: codelijst, code }, datum, (id) => referentie.codelijst(id))
  if (oordeel === 'geldig' || oordeel === 'nietTeBeoordelen') return null
  return {
    code: controle ?? 'RC',
    wat: {
      nl: `Code ${code} geldt niet op deze dag in lijst ${codelijst}.`,
      en: `Code ${code} does not hold on this day in list ${codelijst}.`,
    },
    doe: { nl: 'Kies een code die op deze dag geldt.', en: 'Choose a code that holds on this day.' },
  }
}

function closedByEchelon({ document }: Zorgvraagbeeld, lijst: Diagnoselijst) {
  const { echelon } = document
  if (echelon === 'basis' && lijst === '029') return ECHELON.basis
  if (echelon === 'gespecialiseerd' && lijst === '033') return ECHELON.gespecialiseerd
  return null
}

const ECHELON = {
  basis: {
    code: 'echelon',
    wat: {
      nl: 'Generalistische basis-ggz draagt een profiel (033), geen hoofdgroep.',
      en: 'Generalistische basis-ggz carries a profile (033), no main group.',
    },
    doe: { nl: 'Kies lijst 033, of verander de soort ggz.', en: 'Choose list 033, or change the kind of ggz.' },
  },
  gespecialiseerd: {
    code: 'echelon',
    wat: {
      nl: 'Gespecialiseerde ggz draagt een hoofdgroep (029), geen profiel.',
      en: 'Gespecialiseerde ggz carries a main group (029), no profile.',
    },
    doe: { nl: 'Kies lijst 029, of verander de soort ggz.', en: 'Choose list 029, or change the kind of ggz.' },
  },
} as const
