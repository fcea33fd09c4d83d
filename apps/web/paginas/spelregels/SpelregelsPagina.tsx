import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Balk, Blad } from '../../kit/Blad.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { SearchField } from '../../kit/SearchField.tsx'
import { Select } from '../../kit/Select.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { type Spelregeloverzicht, spelregelVraag } from './api.ts'
import { Onbekendblad } from './Onbekendblad.tsx'
import { noemRegel, regelId } from './regelnamen.ts'
import { Spelregellijst } from './Spelregellijst.tsx'
import type { Zoek, Zoekwijziging } from './zoek.ts'
import './Spelregels.css'

const teksten = {
  titel: { nl: 'Spelregels', en: 'Rules of the field' },
  bij: {
    nl: 'Wat straks te laat is, wat het al is, en wat niet te zeggen valt. Stand op',
    en: 'What will be late, what is late, and what cannot be said. As of',
  },
  bezig: { nl: 'De spelregels worden nagegaan', en: 'The rules of the field are being checked' },
  zoek: { nl: 'Zoek op patiënt', en: 'Search by patient' },
  regel: { nl: 'Spelregel', en: 'Rule of the field' },
  alle: { nl: 'Alle spelregels', en: 'All rules of the field' },
  telling: { nl: '{s} signalen, {b} inbreuken', en: '{s} signals, {b} breaches' },
  signalen: { nl: 'Signalen', en: 'Signals' },
  inbreuken: { nl: 'Inbreuken', en: 'Breaches' },
  onbekend: { nl: 'Niet te beoordelen', en: 'Cannot be judged' },
} as const

/** The rules of the field: a worklist of signals and breaches, and what cannot be judged with the reason. */
export function SpelregelsPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const adres = useSearch({ strict: false }) as Zoek
  const [zoek, setZoek] = useState('')
  const overzicht = useQuery(spelregelVraag)
  const wijzig = (wijziging: Zoekwijziging) =>
    void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, ...wijziging }), replace: true } as never)
  const stand = adres.blad === 'inbreuken' ? 'breuk' : 'signaal'
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        bij={
          overzicht.data !== undefined && (
            <>
              {t.bij} <Dag dag={overzicht.data.vandaag} />.
            </>
          )
        }
        acties={
          adres.blad !== 'onbekend' && <UitvoerKnop lijst="spelregels" filter={{ stand, regel: adres.regel, zoek }} />
        }
      />
      {overzicht.isError && <Foutpaneel fout={overzicht.error} opOpnieuw={() => void overzicht.refetch()} />}
      {overzicht.isPending && (
        <div>
          <p className="zk-stil" role="status">
            {t.bezig}…
          </p>
          <Skelet regels={10} />
        </div>
      )}
      {overzicht.data !== undefined && (
        <Werk overzicht={overzicht.data} adres={adres} zoek={zoek} opZoek={setZoek} opWijzig={wijzig} />
      )}
    </Blad>
  )
}

type WerkProps = {
  readonly overzicht: Spelregeloverzicht
  readonly adres: Zoek
  readonly zoek: string
  readonly opZoek: (zoek: string) => void
  readonly opWijzig: (wijziging: Zoekwijziging) => void
}

function Werk({ overzicht, adres, zoek, opZoek, opWijzig }: WerkProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { regels } = overzicht
  const regel = adres.regel ?? null
  const gekozen = regels.filter((een) => regel === null || een.regel === regel)
  const som = (veld: 'signalen' | 'breuken') => gekozen.reduce((totaal, een) => totaal + een[veld], 0)
  const onbekend = overzicht.onbekend.filter((rij) => regel === null || regelId(rij.regel) === regel)
  const lijst = (stand: 'signaal' | 'breuk') => <Spelregellijst key={stand} filter={{ stand, regel, zoek }} />
  return (
    <>
      <Balk>
        {adres.blad !== 'onbekend' && <SearchField naam={t.zoek} value={zoek} onChange={opZoek} />}
        <Select
          label={t.regel}
          labelVerborgen
          waarde={regel ?? 'alle'}
          opWaarde={(waarde) => opWijzig({ regel: waarde === 'alle' ? undefined : waarde })}
          opties={[
            { sleutel: 'alle', naam: t.alle },
            ...regels.map((een) => ({
              sleutel: een.regel,
              naam: lees(noemRegel(een.regel)),
              bij: vul(t.telling, { s: een.signalen, b: een.breuken }),
            })),
          ]}
        />
      </Balk>
      <div className="zk-spelregels">
        <Tabs
          naam={t.titel}
          gekozen={adres.blad ?? 'signalen'}
          opKeuze={(blad) => opWijzig({ blad: blad === 'signalen' ? undefined : (blad as Zoek['blad']) })}
          bladen={[
            { sleutel: 'signalen', naam: t.signalen, aantal: som('signalen'), inhoud: lijst('signaal') },
            { sleutel: 'inbreuken', naam: t.inbreuken, aantal: som('breuken'), inhoud: lijst('breuk') },
            {
              sleutel: 'onbekend',
              naam: t.onbekend,
              aantal: onbekend.length,
              inhoud: <Onbekendblad rijen={onbekend} />,
            },
          ]}
        />
      </div>
    </>
  )
}
