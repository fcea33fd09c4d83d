import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Layers } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import type { Sortering } from '../../kit/lijst-kolom.ts'
import { Skelet } from '../../kit/Skelet.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { type Telling, tellingVraag } from '../registraties/api.ts'
import { MaandKeuze } from '../registraties/maand/MaandKeuze.tsx'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { useMaand } from '../registraties/maand/use-maand.ts'
import { RegistratiePaneel } from '../registraties/paneel/RegistratiePaneel.tsx'
import { codeKolommen } from './code-kolommen.tsx'
import { Prestatielijst } from './Prestatielijst.tsx'
import { sorteerCodes } from './sorteer-codes.ts'
import { Weigeringen } from './Weigeringen.tsx'
import type { Blad as Bladnaam, Zoek } from './zoek.ts'

const teksten = {
  titel: { nl: 'Prestaties', en: 'Services' },
  prestaties: { nl: 'Prestaties', en: 'Services' },
  bedrag: { nl: 'Tegen maximumtarief', en: 'At maximum tariff' },
  geweigerd: { nl: 'Geen prestatie', en: 'No service' },
  van: { nl: 'uit {n} registraties', en: 'from {n} registrations' },
  codes: { nl: 'Per code', en: 'By code' },
  alle: { nl: 'Alle prestaties', en: 'All services' },
  bladen: { nl: 'Wat te tonen', en: 'What to show' },
  leeg: { nl: 'Geen prestaties in {maand}', en: 'No services in {maand}' },
  leegUitleg: { nl: 'Prestaties ontstaan uit registraties.', en: 'Services come from registrations.' },
  naarRegistraties: { nl: 'Naar de registraties', en: 'To the registrations' },
} as const

/** What the button of each sheet takes out. */
const UITVOER = {
  codes: { lijst: 'prestatiecodes', filter: {} },
  prestaties: { lijst: 'prestaties', filter: {} },
  geweigerd: { lijst: 'registraties', filter: { uitkomst: 'weigering' } },
} as const satisfies Record<Bladnaam, unknown>

/** What the registrations of a month gave: by code, one by one with *why*, and what gave nothing. */
export function PrestatiesPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const { blad = 'codes', code, open = null } = useSearch({ strict: false }) as Zoek
  const stand = useMaand()
  const { maand } = stand
  const telling = useQuery({ ...tellingVraag(maand ?? ''), enabled: maand !== null })
  const zet = (wijziging: Partial<Record<keyof Zoek, string | undefined>>, replace: boolean) =>
    void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, ...wijziging }), replace } as never)
  return (
    <Blad>
      <Kop
        titel={t.titel}
        acties={
          <>
            <MaandKeuze stand={stand} />
            {maand !== null && (
              <UitvoerKnop
                {...UITVOER[blad]}
                filter={{ ...UITVOER[blad].filter, maand, ...(blad === 'prestaties' ? { code } : {}) }}
              />
            )}
          </>
        }
      />
      {stand.vraag.isError && <Foutpaneel fout={stand.vraag.error} opOpnieuw={() => void stand.vraag.refetch()} />}
      {maand !== null && (
        <Geladen vraag={telling} wacht={<Skelet regels={6} />}>
          {(geteld) => (
            <Inhoud
              maand={maand}
              telling={geteld}
              blad={blad}
              code={code ?? null}
              opBlad={(nu) => zet({ blad: nu }, true)}
              opCode={(nu) => zet({ blad: 'prestaties', code: nu ?? undefined }, nu === null)}
              opOpen={(id) => zet({ open: id }, false)}
            />
          )}
        </Geladen>
      )}
      <RegistratiePaneel open={open} opSluit={() => zet({ open: undefined }, true)} />
    </Blad>
  )
}

type InhoudProps = {
  readonly maand: string
  readonly telling: Telling
  readonly blad: Bladnaam
  /** Only this code is listed; null: all. */
  readonly code: string | null
  readonly opBlad: (blad: Bladnaam) => void
  readonly opCode: (code: string | null) => void
  readonly opOpen: (id: string) => void
}

function Inhoud({ maand, telling, blad, code, opBlad, opCode, opOpen }: InhoudProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [sortering, setSortering] = useState<Sortering | null>(null)
  const codes = useMemo(() => sorteerCodes(telling.perCode, sortering), [telling, sortering])
  const kolommen = useMemo(() => codeKolommen(taal, telling), [taal, telling])
  const { registraties, prestaties, bedrag, weigeringen } = telling
  const leeg = (
    <Leegte
      titel={vul(t.leeg, { maand: naamVanMaand(maand, taal) })}
      icoon={Layers}
      acties={
        <LinkButton naar="/registraties" zoek={{ maand }}>
          {t.naarRegistraties}
        </LinkButton>
      }
    >
      {t.leegUitleg}
    </Leegte>
  )
  if (registraties === 0) return leeg
  return (
    <>
      <Tegels>
        <Tegel
          naam={t.prestaties}
          waarde={<Getal n={prestaties} />}
          bij={vul(t.van, { n: formatGetal(registraties, taal) })}
        />
        <Tegel naam={t.bedrag} waarde={<Geld cents={bedrag} />} />
        <Tegel
          naam={t.geweigerd}
          waarde={<Getal n={weigeringen} />}
          toestand={weigeringen > 0 ? 'fout' : 'goed'}
          {...(weigeringen > 0 ? { naar: '/registraties', zoek: { maand, uitkomst: 'weigering' } } : {})}
        />
      </Tegels>
      <Tabs
        naam={t.bladen}
        gekozen={blad}
        opKeuze={opBlad}
        bladen={[
          {
            sleutel: 'codes',
            naam: t.codes,
            aantal: formatGetal(codes.length, taal),
            inhoud: (
              <Lijst
                naam={t.codes}
                hoogte="auto"
                kolommen={kolommen}
                sleutel={({ code }) => code}
                rijen={codes}
                sortering={sortering}
                opSortering={setSortering}
                opOpen={(rij) => opCode(rij.code)}
                leeg={leeg}
              />
            ),
          },
          {
            sleutel: 'prestaties',
            naam: t.alle,
            aantal: formatGetal(prestaties, taal),
            inhoud: (
              <Prestatielijst
                maand={maand}
                codes={telling.perCode}
                code={code}
                opCode={opCode}
                opOpen={opOpen}
                leeg={leeg}
              />
            ),
          },
          {
            sleutel: 'geweigerd',
            naam: t.geweigerd,
            aantal: formatGetal(weigeringen, taal),
            inhoud: <Weigeringen maand={maand} groepen={telling.perWeigering} opOpen={opOpen} />,
          },
        ]}
      />
    </>
  )
}
