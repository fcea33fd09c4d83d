import { useQuery } from '@tanstack/react-query'
import { ReceiptText } from 'lucide-react'
import { useMemo } from 'react'
import { Dag } from '../../../kit/Dag.tsx'
import { Geladen } from '../../../kit/Geladen.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { Leegte } from '../../../kit/Leegte.tsx'
import { Lijst } from '../../../kit/Lijst.tsx'
import type { Kolom } from '../../../kit/lijst-kolom.ts'
import { Status } from '../../../kit/Status.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { type Dienstfactuur, overzichtVraag } from '../api.ts'
import type { Zoek, Zoekwijziging } from '../zoek.ts'
import { FactuurPaneel } from './FactuurPaneel.tsx'
import { standVanFactuur } from './stand.ts'

const teksten = {
  lijst: { nl: 'Facturen voor dienstverlening', en: 'Invoices for services' },
  nummer: { nl: 'Factuur', en: 'Invoice' },
  richting: { nl: 'Richting', en: 'Direction' },
  gemaakt: { nl: 'gemaakt', en: 'made' },
  ontvangen: { nl: 'ontvangen', en: 'received' },
  aanbieder: { nl: 'Aanbieder', en: 'Provider' },
  maand: { nl: 'Maand', en: 'Month' },
  dag: { nl: 'Factuurdatum', en: 'Date' },
  totaal: { nl: 'Totaal', en: 'Total' },
  stand: { nl: 'Stand', en: 'State' },
  niets: { nl: 'Nog geen facturen', en: 'No invoices yet' },
  nietsBij: {
    nl: 'Facturen die u maakt staan hier, en die van aanbieders aan wie u een dienst vroeg.',
    en: 'Invoices that you make are here, and those of providers you asked for a service.',
  },
} as const

type FacturenVlakProps = { readonly zoek: Zoek; readonly opZoek: (wijziging: Zoekwijziging) => void }

/** Invoices both ways; those that came back with what is to be said of them. */
export function FacturenVlak({ zoek, opZoek }: FacturenVlakProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vraag = useQuery(overzichtVraag)
  const kolommen = useMemo(
    (): readonly Kolom<Dienstfactuur>[] => [
      { sleutel: 'nummer', kop: t.nummer, breedte: '9rem', smal: 'titel', cel: ({ nummer }) => <code>{nummer}</code> },
      { sleutel: 'richting', kop: t.richting, breedte: '7rem', wijkt: 1, cel: ({ kant }) => t[kant] },
      {
        sleutel: 'aanbieder',
        kop: t.aanbieder,
        breedte: 'minmax(9rem, 1.4fr)',
        smal: 'bij',
        cel: ({ tegenpartij }) => tegenpartij.naam,
      },
      { sleutel: 'maand', kop: t.maand, breedte: '6rem', wijkt: 2, cel: ({ maand }) => maand },
      { sleutel: 'dag', kop: t.dag, breedte: '8rem', wijkt: 3, cel: ({ dag }) => <Dag dag={dag} /> },
      {
        sleutel: 'totaal',
        kop: t.totaal,
        breedte: '8rem',
        uitlijning: 'eind',
        smal: 'eind',
        cel: ({ totaal }) => <Geld cents={totaal} />,
      },
      {
        sleutel: 'stand',
        kop: t.stand,
        breedte: '11rem',
        smal: 'bij',
        cel: (factuur) => {
          const { toestand, naam } = standVanFactuur(factuur)
          return <Status toestand={toestand}>{lees(naam)}</Status>
        },
      },
    ],
    [t, lees],
  )
  return (
    <Geladen vraag={vraag}>
      {({ facturen }) => (
        <>
          <Lijst
            naam={t.lijst}
            kolommen={kolommen}
            rijen={facturen}
            sleutel={({ id }) => id}
            opOpen={({ id }) => opZoek({ open: id })}
            openSleutel={zoek.open ?? null}
            merk={({ uitkomst, ingetrokken }) => (ingetrokken === null && uitkomst === 'klopt-niet' ? 'fout' : null)}
            leeg={
              <Leegte titel={t.niets} icoon={ReceiptText}>
                {t.nietsBij}
              </Leegte>
            }
          />
          <FactuurPaneel
            factuur={facturen.find(({ id }) => id === zoek.open) ?? null}
            opSluit={() => opZoek({ open: undefined })}
          />
        </>
      )}
    </Geladen>
  )
}
