import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Blad } from '../../kit/Blad.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Status } from '../../kit/Status.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { AfschriftenBlad } from './AfschriftenBlad.tsx'
import { bestandenVraag, facturenVraag, wachtrijVraag } from './api.ts'
import { FacturenBlad } from './FacturenBlad.tsx'
import { ParticulierBlad } from './ParticulierBlad.tsx'
import { WachtrijBlad } from './WachtrijBlad.tsx'
import type { Zoek, Zoekwijziging } from './zoek.ts'
import './Betalingen.css'

const teksten = {
  titel: { nl: 'Betalingen', en: 'Payments' },
  bij: {
    nl: 'Wat is toegekend, wat er kwam, en waar dat staat.',
    en: 'What was granted, what came, and where that stands.',
  },
  bladen: { nl: 'Betalingen', en: 'Payments' },
  facturen: { nl: 'Facturen', en: 'Invoices' },
  wachtrij: { nl: 'Te verwerken', en: 'To be dealt with' },
  afschriften: { nl: 'Afschriften', en: 'Statements' },
  particulier: { nl: 'Particulier', en: 'Private' },
  knel: { nl: 'Boeken sluiten niet', en: 'Books do not fit' },
} as const

/** Payments: invoices and their state, money that waits, files of the bank and payers, invoices to people. */
export function BetalingenPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const zoek = useSearch({ strict: false }) as Zoek
  const facturen = useQuery(facturenVraag).data
  const wacht = useQuery(wachtrijVraag).data
  const bestanden = useQuery(bestandenVraag).data
  const wijzig = (wijziging: Zoekwijziging) =>
    void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, ...wijziging }), replace: true } as never)
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        bij={t.bij}
        merk={facturen?.knel && <Status toestand="letop">{t.knel}</Status>}
        acties={
          zoek.blad === 'particulier' ? undefined : (
            <UitvoerKnop lijst={zoek.blad ?? 'facturen'} filter={zoek.blad === undefined ? { toon: zoek.toon } : {}} />
          )
        }
      />
      <div className="zk-betalingen">
        <Tabs
          naam={t.bladen}
          gekozen={zoek.blad ?? 'facturen'}
          opKeuze={(blad) => wijzig({ blad: blad === 'facturen' ? undefined : blad, open: undefined })}
          bladen={[
            {
              sleutel: 'facturen',
              naam: t.facturen,
              ...(facturen ? { aantal: facturen.facturen.length } : {}),
              inhoud: <FacturenBlad zoek={zoek} opZoek={wijzig} />,
            },
            {
              sleutel: 'wachtrij',
              naam: t.wachtrij,
              ...(wacht ? { aantal: wacht.posten.length } : {}),
              inhoud: <WachtrijBlad />,
            },
            {
              sleutel: 'afschriften',
              naam: t.afschriften,
              ...(bestanden ? { aantal: bestanden.length } : {}),
              inhoud: <AfschriftenBlad />,
            },
            { sleutel: 'particulier', naam: t.particulier, inhoud: <ParticulierBlad opZoek={wijzig} /> },
          ]}
        />
      </div>
    </Blad>
  )
}
