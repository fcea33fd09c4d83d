import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Blad } from '../../kit/Blad.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { overzichtVraag } from './api.ts'
import { BestandenBlad } from './BestandenBlad.tsx'
import { JarenBlad } from './JarenBlad.tsx'
import { NieuwBlad } from './NieuwBlad.tsx'
import { ZoekBlad } from './ZoekBlad.tsx'
import type { Zoek, Zoekwijziging } from './zoek.ts'
import './Tarieven.css'

const teksten = {
  titel: { nl: 'Tarieven', en: 'Tariffs' },
  bij: {
    nl: 'Wat geldt, sinds wanneer en waar het vandaan komt.',
    en: 'What holds, since when and where it comes from.',
  },
  zoek: { nl: 'Opzoeken', en: 'Look up' },
  jaren: { nl: 'Per jaar', en: 'Per year' },
  bestanden: { nl: 'Bestanden', en: 'Files' },
  nieuw: { nl: 'Aanbieden', en: 'Offer' },
} as const

/** The tariffs this organisation goes by: look up, per year with their sources, accepted files, offer another. */
export function TarievenPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const zoek = useSearch({ strict: false }) as Zoek
  const overzicht = useQuery(overzichtVraag)
  const geldend = overzicht.data?.aanvaard.filter(({ ingetrokken }) => ingetrokken === null).length
  const wijzig = (wijziging: Zoekwijziging) =>
    void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, ...wijziging }), replace: true } as never)
  const uitvoer =
    zoek.blad === 'nieuw' ? undefined : zoek.blad === 'bestanden' ? (
      <UitvoerKnop lijst="tariefuitgaven" />
    ) : (
      <UitvoerKnop lijst="tarieven" filter={zoek.blad === undefined ? { zoek: zoek.woorden, dag: zoek.dag } : {}} />
    )
  return (
    <Blad soort="lijst">
      <Kop titel={t.titel} bij={t.bij} acties={uitvoer} />
      <div className="zk-tarieven">
        <Tabs
          naam={t.titel}
          gekozen={zoek.blad ?? 'zoek'}
          opKeuze={(blad) => wijzig({ blad: blad === 'zoek' ? undefined : blad, open: undefined })}
          bladen={[
            { sleutel: 'zoek', naam: t.zoek, inhoud: <ZoekBlad zoek={zoek} opZoek={wijzig} /> },
            { sleutel: 'jaren', naam: t.jaren, inhoud: <JarenBlad vraag={overzicht} zoek={zoek} opZoek={wijzig} /> },
            {
              sleutel: 'bestanden',
              naam: t.bestanden,
              ...(geldend === undefined ? {} : { aantal: geldend }),
              inhoud: <BestandenBlad vraag={overzicht} zoek={zoek} opZoek={wijzig} />,
            },
            { sleutel: 'nieuw', naam: t.nieuw, inhoud: <NieuwBlad opZoek={wijzig} /> },
          ]}
        />
      </div>
    </Blad>
  )
}
