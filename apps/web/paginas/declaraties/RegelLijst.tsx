import { useMemo } from 'react'
import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom, LijstBron } from '../../kit/lijst-kolom.ts'
import { Select } from '../../kit/Select.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { haalRegels, type Regel } from './api.ts'
import { REGELSTANDEN } from './gedeeld/standen.ts'

type Stand = Regel['stand']

type RegelLijstProps = {
  readonly factuurnummer: string
  readonly stand: Stand | null
  readonly opStand: (stand: Stand | null) => void
  readonly open: string | null
  readonly opOpen: (referentie: string) => void
}

const teksten = {
  titel: { nl: 'Regels', en: 'Lines' },
  alles: { nl: 'Alle regels', en: 'All lines' },
  toon: { nl: 'Toon', en: 'Show' },
  referentie: { nl: 'Referentie', en: 'Reference' },
  dag: { nl: 'Dag', en: 'Day' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  code: { nl: 'Code', en: 'Code' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  staat: { nl: 'Toestand', en: 'State' },
  retour: { nl: 'Retourcodes', en: 'Return codes' },
} as const

const STANDEN: readonly Stand[] = ['afgekeurd', 'geweigerd', 'verzonden', 'toegekend', 'gecrediteerd']

/** The lines of one declaration and where each of them stands. */
export function RegelLijst({ factuurnummer, stand, opStand, open, opOpen }: RegelLijstProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const bron = useMemo(
    (): LijstBron<Regel> => ({
      sleutel: ['declaraties', 'regels', factuurnummer, stand],
      haalPagina: (offset, limit, _, signal) =>
        haalRegels(
          { factuurnummer, vanaf: String(offset), aantal: String(limit), ...(stand ? { stand } : {}) },
          signal,
        ),
    }),
    [factuurnummer, stand],
  )
  const kolommen = useMemo(
    (): readonly Kolom<Regel>[] => [
      {
        sleutel: 'referentie',
        kop: t.referentie,
        breedte: '8.75rem',
        wijkt: 2,
        cel: (r) => <code>{r.referentie}</code>,
      },
      { sleutel: 'dag', kop: t.dag, breedte: '7rem', smal: 'bij', wijkt: 3, cel: (r) => <Dag dag={r.datum} /> },
      {
        sleutel: 'patient',
        kop: t.patient,
        breedte: 'minmax(9rem, 1.6fr)',
        smal: 'bij',
        cel: (r) => r.naam ?? r.patient,
      },
      {
        sleutel: 'code',
        kop: t.code,
        breedte: '6rem',
        smal: 'weg',
        wijkt: 1,
        cel: (r) => <code>{r.code ?? '–'}</code>,
      },
      {
        sleutel: 'staat',
        kop: t.staat,
        breedte: '9.75rem',
        smal: 'bij',
        cel: (r) => (
          <Status kaal toestand={REGELSTANDEN[r.stand].toestand}>
            {lees(REGELSTANDEN[r.stand].naam)}
          </Status>
        ),
      },
      {
        sleutel: 'retour',
        kop: t.retour,
        breedte: 'minmax(8rem, 2fr)',
        smal: 'weg',
        cel: (r) =>
          r.meldingen.length === 0 ? null : (
            <span title={r.meldingen.map(({ betekenis }) => (betekenis ? lees(betekenis) : '')).join(' ')}>
              <code>{r.meldingen.map(({ code }) => code).join(' ')}</code>{' '}
              {r.meldingen[0]?.betekenis && lees(r.meldingen[0].betekenis)}
            </span>
          ),
      },
      {
        sleutel: 'bedrag',
        kop: t.bedrag,
        breedte: '7rem',
        uitlijning: 'eind',
        smal: 'eind',
        cel: (r) => <Geld cents={metTeken(r)} />,
      },
      {
        sleutel: 'toegekend',
        kop: t.toegekend,
        breedte: '7rem',
        uitlijning: 'eind',
        smal: 'weg',
        wijkt: 4,
        cel: (r) => <Geld cents={r.beantwoord === null ? null : r.toegekend} />,
      },
    ],
    [t, lees],
  )
  return (
    <Kaart
      titel={t.titel}
      strak
      acties={
        <>
          <Select
            label={t.toon}
            labelVerborgen
            breedte="half"
            waarde={stand ?? 'alles'}
            opWaarde={(nieuw) => opStand(nieuw === 'alles' ? null : nieuw)}
            opties={[
              { sleutel: 'alles' as const, naam: t.alles },
              ...STANDEN.map((sleutel) => ({ sleutel, naam: lees(REGELSTANDEN[sleutel].naam) })),
            ]}
          />
          <UitvoerKnop lijst="regels" filter={{ factuurnummer, stand: stand ?? undefined }} maat="klein" />
        </>
      }
    >
      <Lijst
        naam={t.titel}
        hoogte="auto"
        kolommen={kolommen}
        sleutel={(r) => r.referentie}
        bron={bron}
        merk={(r) => (r.stand === 'afgekeurd' || r.stand === 'geweigerd' ? 'fout' : null)}
        opOpen={(r) => opOpen(r.referentie)}
        openSleutel={open}
      />
    </Kaart>
  )
}

/** Cents; a credit goes off. */
const metTeken = ({ soort, bedrag }: Regel): number => (soort === 'credit' ? -Math.abs(bedrag) : bedrag)
