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
  datum: { nl: 'Datum', en: 'Day' },
  code: { nl: 'Prestatie', en: 'Service' },
  was: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  uiterlijk: { nl: 'Uiterlijk', en: 'Last day' },
  teLaat: { nl: 'te laat', en: 'too late' },
  opnieuw: { nl: 'Toch opnieuw', en: 'Again anyway' },
  kies: { nl: 'Regel {referentie} ongewijzigd opnieuw', en: 'Line {referentie} again unchanged' },
} as const

const ACTIES: Readonly<Record<Stap['actie'], { readonly naam: Tekst; readonly toestand: Toestand }>> = {
  debet: { naam: { nl: 'Gaat opnieuw', en: 'Goes again' }, toestand: 'goed' },
  credit: { naam: { nl: 'Wordt gecrediteerd', en: 'Is credited' }, toestand: 'vervallen' },
  'credit en debet': { naam: { nl: 'Credit en nieuw', en: 'Credit and new' }, toestand: 'info' },
  geblokkeerd: { naam: { nl: 'Blijft liggen', en: 'Stays behind' }, toestand: 'letop' },
  ongewijzigd: { naam: { nl: 'Ongewijzigd', en: 'Unchanged' }, toestand: 'neutraal' },
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
    breedte: '7.5rem',
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
      breedte: '10.5rem',
      smal: 'titel',
      cel: ({ actie }) => <Status toestand={ACTIES[actie].toestand}>{ACTIES[actie].naam[taal]}</Status>,
    },
    {
      sleutel: 'reden',
      kop: t.reden,
      breedte: 'minmax(14rem, 4fr)',
      smal: 'bij',
      cel: ({ reden }) => <span title={reden.tekst[taal]}>{reden.tekst[taal]}</span>,
    },
    {
      sleutel: 'datum',
      kop: t.datum,
      breedte: '7rem',
      smal: 'weg',
      cel: ({ regel }) => <Dag dag={regel?.datum ?? null} />,
    },
    {
      sleutel: 'code',
      kop: t.code,
      breedte: '5.5rem',
      smal: 'weg',
      cel: ({ regel }) => <code>{regel?.code ?? '–'}</code>,
    },
    {
      sleutel: 'was',
      kop: t.was,
      breedte: '7.5rem',
      uitlijning: 'eind',
      smal: 'weg',
      cel: ({ regel }) => <Geld cents={regel?.bedrag ?? null} />,
    },
    {
      sleutel: 'toegekend',
      kop: t.toegekend,
      breedte: '7rem',
      uitlijning: 'eind',
      smal: 'weg',
      cel: ({ regel }) => <Geld cents={regel?.toegekend ?? null} />,
    },
    {
      sleutel: 'uiterlijk',
      kop: t.uiterlijk,
      breedte: '9.5rem',
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
