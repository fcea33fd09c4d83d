import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { FolderInput } from 'lucide-react'
import { Balk } from '../../kit/Blad.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Select } from '../../kit/Select.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { naamVanBetaler } from '../declaraties/gedeeld/naam-van-betaler.ts'
import { REGELSTANDEN } from '../declaraties/gedeeld/standen.ts'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { type Overgenomen, overgenomenVraag } from './api.ts'
import { OvergenomenPaneel } from './OvergenomenPaneel.tsx'
import type { Zoek } from './zoek.ts'

const teksten = {
  naam: { nl: 'Overgenomen prestaties', en: 'Prestaties taken over' },
  maand: { nl: 'Maand', en: 'Month' },
  leeg: { nl: 'Nog niets overgenomen', en: 'Nothing taken over yet' },
  leegBij: {
    nl: 'Neem eerst de bestanden van het oude systeem over. Daarna staan hier de prestaties waarvoor hier nog geen registratie is.',
    en: 'Take over the files of the old system first. Then the prestaties that have no registration here are listed.',
  },
  datum: { nl: 'Datum', en: 'Date' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  prestatie: { nl: 'Prestatie', en: 'Prestatie' },
  betaler: { nl: 'Betaler', en: 'Payer' },
  stand: { nl: 'Stand', en: 'State' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
} as const

type OvergenomenLijstProps = {
  readonly maanden: UseQueryResult<readonly { readonly maand: string; readonly aantal: number }[]>
  readonly zoek: Zoek
  readonly zet: (zoek: Zoek) => void
  readonly mag: boolean
}

/** Prestaties of a month that came from the old system: look at one, take it back, or make its registration anew. */
export function OvergenomenLijst({ maanden, zoek, zet, mag }: OvergenomenLijstProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const maand = zoek.maand ?? maanden.data?.[0]?.maand ?? ''
  const vraag = useQuery({ ...overgenomenVraag(maand), enabled: maand !== '' })
  const kolommen = useKolommen()
  return (
    <Geladen vraag={maanden}>
      {(lijst) => {
        if (lijst.length === 0) {
          return (
            <Leegte titel={t.leeg} icoon={FolderInput}>
              {t.leegBij}
            </Leegte>
          )
        }
        const opties = lijst.map((een) => ({ sleutel: een.maand, naam: naamVanMaand(een.maand, taal) }))
        const open = vraag.data?.find(({ id }) => id === zoek.open)
        const basis: Zoek = { blad: 'overgenomen', ...(zoek.maand ? { maand: zoek.maand } : {}) }
        return (
          <>
            <Balk>
              <Select
                label={t.maand}
                labelVerborgen
                opties={opties}
                waarde={maand}
                opWaarde={(nieuw) => zet({ blad: 'overgenomen', ...(nieuw ? { maand: nieuw } : {}) })}
              />
              <UitvoerKnop lijst="overgenomen" filter={{ maand }} maat="klein" />
            </Balk>
            <Geladen vraag={vraag}>
              {(rijen) => (
                <Lijst
                  naam={t.naam}
                  kolommen={kolommen}
                  rijen={rijen}
                  hoogte="auto"
                  sleutel={({ id }) => id}
                  merk={({ stand }) => (stand === 'afgekeurd' || stand === 'geweigerd' ? 'fout' : null)}
                  openSleutel={zoek.open ?? null}
                  opOpen={({ id }) => zet({ ...basis, open: id })}
                />
              )}
            </Geladen>
            {open && (
              <OvergenomenPaneel key={open.id} prestatie={open} maand={maand} mag={mag} opSluit={() => zet(basis)} />
            )}
          </>
        )
      }}
    </Geladen>
  )
}

function useKolommen(): readonly Kolom<Overgenomen>[] {
  const t = useTeksten(teksten)
  const lees = useLees()
  return [
    { sleutel: 'datum', kop: t.datum, breedte: '7.5rem', cel: ({ datum }) => <Dag dag={datum} />, smal: 'bij' },
    { sleutel: 'patient', kop: t.patient, breedte: 'minmax(8rem, 1fr)', cel: ({ naam }) => naam, smal: 'titel' },
    {
      sleutel: 'prestatie',
      kop: t.prestatie,
      breedte: 'minmax(10rem, 2fr)',
      cel: ({ code, omschrijving }) => `${code} ${omschrijving}`,
      smal: 'weg',
    },
    {
      sleutel: 'betaler',
      kop: t.betaler,
      breedte: '10rem',
      cel: ({ betaler }) => (betaler === null ? '–' : lees(naamVanBetaler(betaler))),
      smal: 'weg',
    },
    {
      sleutel: 'stand',
      kop: t.stand,
      breedte: '12rem',
      cel: ({ stand }) =>
        stand && (
          <Status toestand={REGELSTANDEN[stand].toestand} kaal>
            {lees(REGELSTANDEN[stand].naam)}
          </Status>
        ),
      smal: 'bij',
    },
    {
      sleutel: 'bedrag',
      kop: t.bedrag,
      breedte: '7rem',
      uitlijning: 'eind',
      cel: ({ tarief }) => <Geld cents={tarief} />,
      smal: 'eind',
    },
  ]
}
