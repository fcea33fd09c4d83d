import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Balk, Blad } from '../../kit/Blad.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { SearchField } from '../../kit/SearchField.tsx'
import { Select } from '../../kit/Select.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { regelboekVraag, retourcodesVraag } from './api.ts'
import { Codelijst } from './Codelijst.tsx'
import { CodePaneel } from './CodePaneel.tsx'
import { Regellijst } from './Regellijst.tsx'
import { RegelPaneel } from './RegelPaneel.tsx'
import { type Zoek, zoekCodes, zoekRegels } from './zoek.ts'
import './Regelboek.css'

const teksten = {
  titel: { nl: 'Regelboek', en: 'Rule book' },
  bij: {
    nl: 'Wat poort en betaler nakijken, en de spelregels van het veld. Dezelfde regels kijken mee terwijl u invoert.',
    en: 'What gate and payer check, and the rules of the field. The same rules look along while you type.',
  },
  zoek: { nl: 'Zoek op nummer, retourcode of woord', en: 'Search by number, return code or word' },
  desk: { nl: 'Loket', en: 'Desk' },
  alle: { nl: 'Alle loketten', en: 'All desks' },
  poort: { nl: 'Poort', en: 'Gate' },
  betaler: { nl: 'Betaler', en: 'Payer' },
  spelregels: { nl: 'Spelregels van het veld', en: 'Rules of the field' },
  beroep: { nl: 'Beroepen', en: 'Professions' },
  regels: { nl: 'Regels', en: 'Rules' },
  codes: { nl: 'Retourcodes', en: 'Return codes' },
} as const

/** Another value for parts of the address; undefined takes the part out. */
type Zoekwijziging = { readonly [S in keyof Zoek]?: Zoek[S] | undefined }

/** All rules and all return codes: search, and one with its source, validity and examples. */
export function RegelboekPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const adres = useSearch({ strict: false }) as Zoek
  const { zoek = '', desk, blad = 'regels' } = adres
  const regels = useQuery(regelboekVraag)
  const codes = useQuery(retourcodesVraag)
  const gevonden = useMemo(
    () => zoekRegels(regels.data ?? [], zoek).filter((regel) => desk === undefined || regel.desk === desk),
    [regels.data, zoek, desk],
  )
  const gevondenCodes = useMemo(() => zoekCodes(codes.data ?? [], zoek), [codes.data, zoek])
  const wijzig = (wijziging: Zoekwijziging) =>
    void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, ...wijziging }), replace: true } as never)
  const fout = regels.error ?? codes.error
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        bij={t.bij}
        acties={
          blad === 'codes' ? <UitvoerKnop lijst="retourcodes" /> : <UitvoerKnop lijst="regelboek" filter={{ desk }} />
        }
      />
      <Balk>
        <SearchField
          naam={t.zoek}
          value={zoek}
          onChange={(tekst) => wijzig({ zoek: tekst === '' ? undefined : tekst })}
          autoFocus
        />
        {blad === 'regels' && (
          <Select
            label={t.desk}
            labelVerborgen
            opties={[
              { sleutel: 'alle', naam: t.alle },
              { sleutel: 'poort', naam: t.poort },
              { sleutel: 'betaler', naam: t.betaler },
              { sleutel: 'spelregels', naam: t.spelregels },
              { sleutel: 'beroep', naam: t.beroep },
            ]}
            waarde={desk ?? 'alle'}
            opWaarde={(waarde) => wijzig({ desk: waarde === 'alle' ? undefined : waarde })}
          />
        )}
      </Balk>
      {fout !== null ? (
        <Foutpaneel
          fout={fout}
          opOpnieuw={() => {
            void regels.refetch()
            void codes.refetch()
          }}
        />
      ) : regels.data === undefined || codes.data === undefined ? (
        <Skelet regels={12} />
      ) : (
        <div className="zk-regelboek">
          <Tabs
            naam={t.titel}
            gekozen={blad}
            opKeuze={(nieuw) => wijzig({ blad: nieuw === 'codes' ? nieuw : undefined })}
            bladen={[
              {
                sleutel: 'regels',
                naam: t.regels,
                aantal: gevonden.length,
                inhoud: (
                  <Regellijst rijen={gevonden} open={adres.regel ?? null} opOpen={(regel) => wijzig({ regel })} />
                ),
              },
              {
                sleutel: 'codes',
                naam: t.codes,
                aantal: gevondenCodes.length,
                inhoud: (
                  <Codelijst rijen={gevondenCodes} open={adres.code ?? null} opOpen={(code) => wijzig({ code })} />
                ),
              },
            ]}
          />
        </div>
      )}
      <RegelPaneel
        regel={adres.regel === undefined ? null : (regels.data?.find(({ sleutel }) => sleutel === adres.regel) ?? null)}
        boek={regels.data ?? []}
        opCode={(code) => wijzig({ code, regel: undefined })}
        opSluit={() => wijzig({ regel: undefined })}
      />
      <CodePaneel
        code={adres.code === undefined ? null : (codes.data?.find(({ code }) => code === adres.code) ?? null)}
        boek={regels.data ?? []}
        opRegel={(regel) => wijzig({ regel, code: undefined })}
        opSluit={() => wijzig({ code: undefined })}
      />
    </Blad>
  )
}
