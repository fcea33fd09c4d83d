import type { Tekst } from '@zorgketen/values'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Taal } from '../../taal/taal.ts'
import { vul } from '../../taal/vul.ts'
import type { Stap } from './api.ts'

const teksten = {
  actie: { nl: 'Wat gebeurt er', en: 'What happens' },
  reden: { nl: 'Waarom', en: 'Why' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  datum: { nl: 'Datum', en: 'Day' },
  code: { nl: 'Prestatie', en: 'Service' },
  was: { nl: 'Gedeclareerd', en: 'Declared' },
  uiterlijk: { nl: 'Uiterlijk', en: 'Last day' },
  teLaat: { nl: 'te laat', en: 'too late' },
  opnieuw: { nl: 'Toch opnieuw', en: 'Again anyway' },
  kies: { nl: 'Regel {referentie} ongewijzigd opnieuw', en: 'Line {referentie} again unchanged' },
} as const

const ACTIES: Readonly<Record<Stap['actie'], { readonly naam: Tekst; readonly toestand: Toestand }>> = {
  debet: { naam: { nl: 'Gaat opnieuw', en: 'Goes again' }, toestand: 'goed' },
  credit: { naam: { nl: 'Alleen credit', en: 'Credit only' }, toestand: 'info' },
  'credit en debet': { naam: { nl: 'Credit en nieuw', en: 'Credit and new' }, toestand: 'info' },
  geblokkeerd: { naam: { nl: 'Blijft liggen', en: 'Stays behind' }, toestand: 'letop' },
  ongewijzigd: { naam: { nl: 'Ongewijzigd', en: 'Unchanged' }, toestand: 'neutraal' },
}

/** The reason in a few words; the whole sentence, with the line, stands in its title and in the panel. */
const KORT: Readonly<Record<string, Tekst>> = {
  'correctie.opnieuw-hersteld': { nl: 'Gewijzigd sinds de afkeuring', en: 'Changed since it was rejected' },
  'correctie.opnieuw-na-weigering': {
    nl: 'Was niet de oorzaak van de weigering',
    en: 'Was not why the message was refused',
  },
  'correctie.opnieuw-op-verzoek': { nl: 'Ongewijzigd, op uw besluit', en: 'Unchanged, by your decision' },
  'correctie.opnieuw-na-credit': {
    nl: 'Was gecrediteerd, is weer te declareren',
    en: 'Was credited, is to be declared again',
  },
  'correctie.credit-en-debet': { nl: 'Toegekend en sindsdien gewijzigd', en: 'Granted and changed since' },
  'correctie.credit': { nl: 'Toegekend, het contact is er niet meer', en: 'Granted, the contact is no longer there' },
  'correctie.wacht-op-retour': { nl: 'Wacht op het antwoord van de betaler', en: 'Awaits the answer of the payer' },
  'correctie.ongewijzigd': { nl: 'Niet gewijzigd sinds de afkeuring', en: 'Not changed since it was rejected' },
  'correctie.credit-afgekeurd': { nl: 'De creditering is afgekeurd', en: 'The credit was rejected' },
  'correctie.jaar-afgesloten': { nl: 'Het jaar is afgesloten bij de betaler', en: 'The payer has closed the year' },
  'correctie.niet-samen-te-stellen': { nl: 'Nu niet samen te stellen', en: 'Cannot be composed now' },
}

type Keuze = {
  readonly gekozen: (stap: Stap) => boolean
  /** Whether a person may decide that it goes again unchanged; without it nobody may. */
  readonly mag?: (stap: Stap) => boolean
  readonly opKies?: (stap: Stap, aan: boolean) => void
}

/** The columns of the steps of a correction. */
export function kolommenVan(taal: Taal, { gekozen, mag, opKies }: Keuze): readonly Kolom<Stap>[] {
  const t = kiesTeksten(teksten, taal)
  const keuze: Kolom<Stap> = {
    sleutel: 'opnieuw',
    kop: t.opnieuw,
    breedte: '7rem',
    smal: 'eind',
    cel: (stap) =>
      mag?.(stap) ? (
        <Checkbox
          aria-label={vul(t.kies, { referentie: stap.referentie })}
          isSelected={gekozen(stap)}
          onChange={(aan) => opKies?.(stap, aan)}
        />
      ) : null,
  }
  return [
    {
      sleutel: 'actie',
      kop: t.actie,
      breedte: '9.5rem',
      smal: 'bij',
      cel: ({ actie }) => (
        <Status kaal toestand={ACTIES[actie].toestand}>
          {ACTIES[actie].naam[taal]}
        </Status>
      ),
    },
    {
      sleutel: 'reden',
      kop: t.reden,
      breedte: 'minmax(10rem, 1fr)',
      smal: 'bij',
      cel: ({ reden }) => <span title={reden.tekst[taal]}>{(KORT[reden.code] ?? reden.tekst)[taal]}</span>,
    },
    {
      sleutel: 'patient',
      kop: t.patient,
      breedte: 'minmax(9.5rem, 0.7fr)',
      smal: 'titel',
      cel: ({ regel }) => regel?.naam ?? regel?.patient ?? '–',
    },
    {
      sleutel: 'datum',
      kop: t.datum,
      breedte: '6.75rem',
      smal: 'bij',
      wijkt: 3,
      cel: ({ regel }) => <Dag dag={regel?.datum ?? null} />,
    },
    {
      sleutel: 'code',
      kop: t.code,
      breedte: '5.25rem',
      smal: 'bij',
      wijkt: 1,
      cel: ({ regel }) => <code>{regel?.code ?? '–'}</code>,
    },
    {
      sleutel: 'was',
      kop: t.was,
      breedte: '7rem',
      uitlijning: 'eind',
      smal: 'weg',
      wijkt: 2,
      cel: ({ regel }) => <Geld cents={regel?.bedrag ?? null} />,
    },
    {
      sleutel: 'uiterlijk',
      kop: t.uiterlijk,
      breedte: '7rem',
      smal: 'weg',
      cel: ({ uiterlijk, teLaat }) =>
        uiterlijk === null ? null : (
          <>
            <Dag dag={uiterlijk} />{' '}
            {teLaat && (
              <Status kaal toestand="fout">
                {t.teLaat}
              </Status>
            )}
          </>
        ),
    },
    ...(opKies ? [keuze] : []),
  ]
}
