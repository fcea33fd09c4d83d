import { useQuery } from '@tanstack/react-query'
import { CircleCheckBig } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import type { LijstBron } from '../../kit/lijst-kolom.ts'
import { Select } from '../../kit/Select.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { correctieVraag, type Stap } from '../correcties/api.ts'
import { retourcodesVraag } from '../regelboek/api.ts'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { type Afgekeurd, haalAfgekeurd, openVraag } from './api.ts'
import { HerstelPaneel } from './HerstelPaneel.tsx'
import { KlaarBalk } from './KlaarBalk.tsx'
import { kolommenVan } from './werkkolommen.tsx'
import type { Zoek, Zoekwijziging } from './zoek.ts'

type WerkbladProps = { readonly zoek: Zoek; readonly opZoek: (wijziging: Zoekwijziging) => void }

const teksten = {
  lijst: { nl: 'Te herstellen regels, {maand}', en: 'Lines to be mended, {maand}' },
  maand: { nl: 'Maand', en: 'Month' },
  aantal: { nl: '{n} te herstellen', en: '{n} to be mended' },
  niets: { nl: 'Niets te herstellen', en: 'Nothing to be mended' },
  nietsBij: {
    nl: 'Geen enkele regel staat als afgekeurd of geweigerd open. Nieuwe antwoorden verschijnen hier vanzelf.',
    en: 'No line stands open as rejected or refused. New answers appear here by themselves.',
  },
  registraties: { nl: 'Naar registraties', en: 'To registrations' },
} as const

const sleutel = ({ referentie }: Afgekeurd) => referentie

/** Rejected and refused lines of a month, to be mended one after the other; what is mended goes with one press. */
export function Werkblad({ zoek, opZoek }: WerkbladProps) {
  const vraag = useQuery(openVraag)
  // a month that was just finished stays on the screen, with what was sent
  const [laatste, setLaatste] = useState<string | null>(null)
  const maand = zoek.maand ?? laatste ?? vraag.data?.[0]?.maand ?? null
  if (maand !== laatste) setLaatste(maand)
  return (
    <Geladen vraag={vraag}>
      {(maanden) =>
        maand === null ? <Niets /> : <Maand key={maand} maand={maand} maanden={maanden} zoek={zoek} opZoek={opZoek} />
      }
    </Geladen>
  )
}

function Niets() {
  const t = useTeksten(teksten)
  return (
    <Leegte
      titel={t.niets}
      icoon={CircleCheckBig}
      acties={<LinkButton naar="/registraties">{t.registraties}</LinkButton>}
    >
      {t.nietsBij}
    </Leegte>
  )
}

type MaandProps = WerkbladProps & {
  readonly maand: string
  readonly maanden: readonly { readonly maand: string; readonly aantal: number }[]
}

function Maand({ maand, maanden, zoek, opZoek }: MaandProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const codes = useQuery(retourcodesVraag).data
  const correcties = useQuery(correctieVraag(maand, [])).data
  const [gekozen, setGekozen] = useState<Afgekeurd | null>(null)
  const bron = useMemo<LijstBron<Afgekeurd>>(
    () => ({
      sleutel: ['declaraties', 'afgekeurd', maand],
      haalPagina: (vanaf, aantal, _, signal) => haalAfgekeurd(maand, vanaf, aantal, signal),
    }),
    [maand],
  )
  const stappen = useMemo(
    () =>
      new Map<string, Stap>(
        (correcties ?? []).flatMap((een) =>
          [...een.stappen, ...een.geblokkeerd].map((stap) => [stap.referentie, stap] as const),
        ),
      ),
    [correcties],
  )
  const kolommen = useMemo(() => kolommenVan(taal, stappen), [taal, stappen])
  const keuzes = [...new Set([maand, ...maanden.map((een) => een.maand)])].sort().reverse()
  return (
    <div className="zk-retour-blad">
      {keuzes.length > 1 && (
        <Balk>
          <Select
            label={t.maand}
            labelVerborgen
            breedte="half"
            waarde={maand}
            opWaarde={(nieuw) => opZoek({ maand: nieuw, open: undefined })}
            opties={keuzes.map((een) => ({
              sleutel: een,
              naam: naamVanMaand(een, taal),
              bij: vul(t.aantal, { n: maanden.find((rij) => rij.maand === een)?.aantal ?? 0 }),
            }))}
          />
        </Balk>
      )}
      <KlaarBalk maand={maand} correcties={correcties ?? []} />
      <Lijst
        naam={vul(t.lijst, { maand: naamVanMaand(maand, taal) })}
        kolommen={kolommen}
        bron={bron}
        sleutel={sleutel}
        opOpen={(rij) => {
          setGekozen(rij)
          opZoek({ open: rij.referentie })
        }}
        openSleutel={zoek.open ?? null}
        merk={({ referentie }) => (stappen.get(referentie)?.actie === 'debet' ? 'goed' : 'fout')}
        voetTekst={naamVanMaand(maand, taal)}
        leeg={<Niets />}
        autoFocus
      />
      <HerstelPaneel
        referentie={zoek.open ?? null}
        rij={gekozen?.referentie === zoek.open ? gekozen : null}
        stap={zoek.open === undefined ? null : (stappen.get(zoek.open) ?? null)}
        codes={codes ?? []}
        opSluit={() => opZoek({ open: undefined })}
      />
    </div>
  )
}
