import { useQuery } from '@tanstack/react-query'
import { Handshake } from 'lucide-react'
import { useMemo } from 'react'
import { Geladen } from '../../../kit/Geladen.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { Leegte } from '../../../kit/Leegte.tsx'
import { Lijst } from '../../../kit/Lijst.tsx'
import type { Kolom } from '../../../kit/lijst-kolom.ts'
import { Status } from '../../../kit/Status.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { type Gevraagd, overzichtVraag } from '../api.ts'
import { Nummer } from '../delen/Nummer.tsx'
import { Periode } from '../delen/Periode.tsx'
import type { Zoek, Zoekwijziging } from '../zoek.ts'
import { GevraagdPaneel } from './GevraagdPaneel.tsx'
import { GEVRAAGD_TEKSTEN, standVanGevraagd } from './stand.ts'

const teksten = {
  ...GEVRAAGD_TEKSTEN,
  lijst: { nl: 'Gevraagde diensten', en: 'Services asked for' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  aan: { nl: 'Aan', en: 'Of' },
  wat: { nl: 'Wat', en: 'What' },
  periode: { nl: 'Periode', en: 'Period' },
  nummer: { nl: 'Nummer', en: 'Number' },
  terug: { nl: 'Teruggekomen', en: 'Came back' },
  stand: { nl: 'Stand', en: 'State' },
  niets: { nl: 'Nog geen dienst gevraagd', en: 'No service asked for yet' },
  nietsBij: {
    nl: 'Doet een andere aanbieder een deel van de behandeling, vraag dat dan hier: die werkt onder uw zorgtrajectnummer en stuurt u de factuur.',
    en: 'When another provider does a part of the treatment, ask for it here: they work under your zorgtrajectnummer and send you the invoice.',
  },
} as const

type GevraagdVlakProps = { readonly zoek: Zoek; readonly opZoek: (wijziging: Zoekwijziging) => void }

/** What we asked of others, with what came back under our number. */
export function GevraagdVlak({ zoek, opZoek }: GevraagdVlakProps) {
  const t = useTeksten(teksten)
  const vraag = useQuery(overzichtVraag)
  const kolommen = useMemo(
    (): readonly Kolom<Gevraagd>[] => [
      { sleutel: 'patient', kop: t.patient, breedte: 'minmax(9rem, 1.4fr)', smal: 'titel', cel: ({ naam }) => naam },
      {
        sleutel: 'aan',
        kop: t.aan,
        breedte: 'minmax(9rem, 1.4fr)',
        cel: ({ tegenpartij }) => tegenpartij.naam,
      },
      { sleutel: 'wat', kop: t.wat, breedte: 'minmax(8rem, 1.4fr)', wijkt: 2, cel: ({ wat }) => wat },
      {
        sleutel: 'periode',
        kop: t.periode,
        breedte: '13.5rem',
        wijkt: 3,
        cel: ({ geldig }) => <Periode geldig={geldig} />,
      },
      {
        sleutel: 'nummer',
        kop: t.nummer,
        breedte: '8rem',
        wijkt: 1,
        cel: ({ zorgtraject }) => <Nummer nummer={zorgtraject} kort />,
      },
      {
        sleutel: 'terug',
        kop: t.terug,
        breedte: '8rem',
        uitlijning: 'eind',
        smal: 'eind',
        cel: ({ terug }) => (terug.regels === 0 ? '–' : <Geld cents={terug.bedrag} />),
      },
      {
        sleutel: 'stand',
        kop: t.stand,
        breedte: '12rem',
        smal: 'bij',
        cel: (rij) => {
          const { toestand, naam } = standVanGevraagd(rij)
          return <Status toestand={toestand}>{t[naam]}</Status>
        },
      },
    ],
    [t],
  )
  return (
    <Geladen vraag={vraag}>
      {({ gevraagd, facturen }) => (
        <>
          <Lijst
            naam={t.lijst}
            kolommen={kolommen}
            rijen={gevraagd}
            sleutel={({ id }) => id}
            opOpen={({ id }) => opZoek({ open: id })}
            openSleutel={zoek.open ?? null}
            merk={(rij) => {
              const { toestand } = standVanGevraagd(rij)
              return toestand === 'fout' || toestand === 'letop' ? toestand : null
            }}
            leeg={
              <Leegte titel={t.niets} icoon={Handshake}>
                {t.nietsBij}
              </Leegte>
            }
            autoFocus
          />
          <GevraagdPaneel
            verzoek={gevraagd.find(({ id }) => id === zoek.open) ?? null}
            facturen={facturen}
            opSluit={() => opZoek({ open: undefined })}
          />
        </>
      )}
    </Geladen>
  )
}
