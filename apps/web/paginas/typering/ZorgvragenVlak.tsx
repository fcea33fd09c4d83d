import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Stethoscope } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { SearchField } from '../../kit/SearchField.tsx'
import { Status } from '../../kit/Status.tsx'
import { Switch } from '../../kit/Switch.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { type Zorgvraagregel, zorgvragenVraag } from './api.ts'

const teksten = {
  naam: { nl: 'Zorgvragen in zorg', en: 'Care needs in care' },
  zoek: { nl: 'Zoek een patiënt', en: 'Search a patient' },
  alleen: { nl: 'Alleen wat opvalt', en: 'Only what stands out' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  zorgvraag: { nl: 'Zorgvraag', en: 'Care need' },
  soort: { nl: 'Soort', en: 'Kind' },
  verwezen: { nl: 'Verwezen', en: 'Referred' },
  type: { nl: 'Type', en: 'Type' },
  getypeerd: { nl: 'Getypeerd', en: 'Typed' },
  plan: { nl: 'Plan', en: 'Plan' },
  ja: { nl: 'ja', en: 'yes' },
  opvalt: { nl: 'Wat opvalt', en: 'What stands out' },
  goed: { nl: 'niets', en: 'nothing' },
  leeg: { nl: 'Niets gevonden', en: 'Nothing found' },
} as const

const fold = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** All zorgvragen in care, those with most to do first; Enter opens the patient. */
export function ZorgvragenVlak() {
  const t = useTeksten(teksten)
  const vraag = useQuery(zorgvragenVraag)
  const [zoek, setZoek] = useState('')
  const [alleen, setAlleen] = useState(false)
  return (
    <>
      <Balk>
        <SearchField naam={t.zoek} value={zoek} onChange={setZoek} />
        <Switch isSelected={alleen} onChange={setAlleen}>
          {t.alleen}
        </Switch>
        <UitvoerKnop lijst="zorgvragen" />
      </Balk>
      <Geladen vraag={vraag}>
        {(rijen) => (
          <Tabel
            rijen={rijen.filter(
              ({ naam, patient, bevindingen }) =>
                fold(`${naam} ${patient}`).includes(fold(zoek)) && (!alleen || bevindingen.length > 0),
            )}
          />
        )}
      </Geladen>
    </>
  )
}

function Tabel({ rijen }: { readonly rijen: readonly Zorgvraagregel[] }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const navigate = useNavigate()
  const kolommen = useMemo(
    (): readonly Kolom<Zorgvraagregel>[] => [
      { sleutel: 'naam', kop: t.patient, breedte: 'minmax(9rem, 2fr)', cel: ({ naam }) => naam, smal: 'titel' },
      {
        sleutel: 'omschrijving',
        kop: t.zorgvraag,
        breedte: 'minmax(8rem, 1fr)',
        cel: ({ omschrijving }) => omschrijving,
        wijkt: 2,
      },
      { sleutel: 'soort', kop: t.soort, breedte: '4rem', cel: ({ soort }) => soort, wijkt: 3 },
      {
        sleutel: 'verwezen',
        kop: t.verwezen,
        breedte: '7rem',
        cel: ({ verwezen }) => <Dag dag={verwezen} />,
        wijkt: 1,
      },
      {
        sleutel: 'type',
        kop: t.type,
        breedte: '4rem',
        cel: ({ type }) =>
          type === null ? (
            '–'
          ) : (
            <>
              <span className="zk-alleen-smal">{t.type.toLowerCase()} </span>
              {type}
            </>
          ),
        uitlijning: 'eind',
        smal: 'eind',
      },
      {
        sleutel: 'getypeerd',
        kop: t.getypeerd,
        breedte: '7rem',
        cel: ({ getypeerd }) => <Dag dag={getypeerd} />,
        wijkt: 1,
      },
      { sleutel: 'plan', kop: t.plan, breedte: '4rem', cel: ({ plan }) => (plan ? t.ja : '–'), wijkt: 2 },
      {
        sleutel: 'opvalt',
        kop: t.opvalt,
        breedte: 'minmax(11rem, 3fr)',
        smal: 'bij',
        cel: ({ bevindingen }) => {
          const [eerste, ...meer] = bevindingen
          if (eerste === undefined) return <Status toestand="goed">{t.goed}</Status>
          return (
            <Status toestand={bevindingen.some(({ blokkeert }) => blokkeert) ? 'fout' : 'letop'}>
              {lees(eerste.wat)}
              {meer.length > 0 && ` +${meer.length}`}
            </Status>
          )
        },
      },
    ],
    [t, lees],
  )
  return (
    <Lijst
      naam={t.naam}
      kolommen={kolommen}
      rijen={rijen}
      sleutel={({ patient, zorgvraag }) => `${patient} ${zorgvraag}`}
      opOpen={({ patient }) =>
        void navigate({ to: '/patienten/$patient', params: { patient }, search: { blad: 'zorgvraag' } } as never)
      }
      leeg={<Leegte titel={t.leeg} icoon={Stethoscope} />}
    />
  )
}
