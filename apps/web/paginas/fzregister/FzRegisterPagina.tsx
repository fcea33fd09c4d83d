import { useQuery } from '@tanstack/react-query'
import { Gavel, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ApiFout } from '../../api/fout.ts'
import { Balk, Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { useEvenWachten } from '../../kit/even-wachten.ts'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { kortNummer } from '../../kit/kort-nummer.ts'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom, LijstBron } from '../../kit/lijst-kolom.ts'
import { SearchField } from '../../kit/SearchField.tsx'
import { Select } from '../../kit/Select.tsx'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { useMagBeheren } from '../stamgegevens/gedeeld/mag-beheren.ts'
import { type Fznummer, type Fzstand, haalNummers, magVraag } from './api.ts'
import { FzPaneel } from './FzPaneel.tsx'
import { FzStatus } from './FzStatus.tsx'
import { Looptijd } from './Looptijd.tsx'
import { PlaatsPaneel } from './PlaatsPaneel.tsx'
import './FzRegister.css'

const teksten = {
  titel: { nl: 'Fz-register', en: 'Fz register' },
  bij: {
    nl: 'De zorgtrajectnummers van de forensische zorg. DJI bepaalt ze; aanbieders krijgen nummer en startdatum met de plaatsing.',
    en: 'The zorgtrajectnummers of forensic care. DJI determines them; providers get number and startdatum with the placement.',
  },
  plaats: { nl: 'Plaats', en: 'Place' },
  zoek: { nl: 'Zoek op nummer, besluit, aanbieder, titel', en: 'Search number, besluit, provider, titel' },
  stand: { nl: 'Stand', en: 'State' },
  alle: { nl: 'Alle standen', en: 'All states' },
  open: { nl: 'Open', en: 'Open' },
  afgelopen: { nl: 'Titel afgelopen, nog te sluiten', en: 'Titel ended, to be closed' },
  gesloten: { nl: 'Gesloten', en: 'Closed' },
  nummer: { nl: 'Nummer', en: 'Number' },
  forensisch: { nl: 'Titel', en: 'Titel' },
  onbekend: { nl: 'niet vastgelegd', en: 'not recorded' },
  loopt: { nl: 'Looptijd', en: 'Running time' },
  zorgvraag: { nl: 'Zorgvraag', en: 'Care need' },
  start: { nl: 'Startdatum', en: 'Start date' },
  aanbieders: { nl: 'Aanbieders', en: 'Providers' },
  leeg: { nl: 'Geen nummers gevonden', en: 'No numbers found' },
  leegBij: {
    nl: 'Zoek op een ander woord, of plaats iemand: dan komt het nummer hier te staan.',
    en: 'Search another word, or place somebody: the number appears here.',
  },
} as const

const STANDEN: readonly Fzstand[] = ['open', 'afgelopen', 'gesloten']
const sleutel = ({ nummer }: Fznummer) => nummer

/** The central register of fz numbers. Only DJI keeps one; another payer reads why there is nothing here. */
export function FzRegisterPagina() {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vraag = useQuery(magVraag)
  if (vraag.error instanceof ApiFout && vraag.error.melding.code === 'geen-toegang') {
    const { wat, doe } = vraag.error.melding
    return (
      <Blad soort="lijst">
        <Kop titel={t.titel} bij={t.bij} />
        <Leegte titel={lees(wat)} icoon={Gavel}>
          {lees(doe)}
        </Leegte>
      </Blad>
    )
  }
  return <Geladen vraag={vraag}>{() => <Register />}</Geladen>
}

/** What is in the panel: a number, or the form that places (`skn` known when it starts from a number). */
type Paneel =
  | { readonly soort: 'nummer'; readonly nummer: string }
  | { readonly soort: 'plaats'; readonly skn: string }
  | null

function Register() {
  const t = useTeksten(teksten)
  const mag = useMagBeheren()
  const [tekst, setTekst] = useState('')
  const [stand, setStand] = useState<Fzstand | 'alle'>('alle')
  const [paneel, setPaneel] = useState<Paneel>(null)
  const zoek = useEvenWachten(tekst.trim(), 150)
  const bron = useMemo(
    (): LijstBron<Fznummer> => ({
      sleutel: ['fzregister', 'lijst', zoek, stand],
      haalPagina: (vanaf, aantal, _, signal) =>
        haalNummers({ zoek, stand: stand === 'alle' ? null : stand, vanaf, aantal }, signal),
    }),
    [zoek, stand],
  )
  const kolommen = useKolommen()
  useSneltoets(mag ? 'n' : null, teksten.plaats, () => setPaneel({ soort: 'plaats', skn: '' }))
  const filter = { zoek, ...(stand === 'alle' ? {} : { stand }) }
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        bij={t.bij}
        acties={
          mag && (
            <Button soort="hoofd" icoon={Plus} sneltoets="n" onPress={() => setPaneel({ soort: 'plaats', skn: '' })}>
              {t.plaats}
            </Button>
          )
        }
      />
      <Balk>
        <SearchField naam={t.zoek} value={tekst} onChange={setTekst} />
        <Select
          label={t.stand}
          labelVerborgen
          breedte="half"
          waarde={stand}
          opWaarde={setStand}
          opties={[
            { sleutel: 'alle' as const, naam: t.alle },
            ...STANDEN.map((een) => ({ sleutel: een, naam: t[een] })),
          ]}
        />
        <UitvoerKnop lijst="fzregister" filter={filter} maat="klein" />
      </Balk>
      <Lijst
        naam={t.titel}
        kolommen={kolommen}
        sleutel={sleutel}
        bron={bron}
        opOpen={({ nummer }) => setPaneel({ soort: 'nummer', nummer })}
        openSleutel={paneel?.soort === 'nummer' ? paneel.nummer : null}
        leeg={
          <Leegte titel={t.leeg} icoon={Gavel}>
            {t.leegBij}
          </Leegte>
        }
        autoFocus
      />
      <FzPaneel
        nummer={paneel?.soort === 'nummer' ? paneel.nummer : null}
        mag={mag}
        opPlaats={(skn) => setPaneel({ soort: 'plaats', skn })}
        opSluit={() => setPaneel(null)}
      />
      {paneel?.soort === 'plaats' && (
        <PlaatsPaneel
          skn={paneel.skn}
          opKlaar={(nummer) => setPaneel({ soort: 'nummer', nummer })}
          opSluit={() => setPaneel(null)}
        />
      )}
    </Blad>
  )
}

function useKolommen(): readonly Kolom<Fznummer>[] {
  const t = useTeksten(teksten)
  return useMemo(
    () => [
      {
        sleutel: 'nummer',
        kop: t.nummer,
        breedte: '7rem',
        smal: 'titel',
        cel: ({ nummer }) => <code title={nummer}>{kortNummer(nummer)}…</code>,
      },
      {
        sleutel: 'titel',
        kop: t.forensisch,
        breedte: 'minmax(8rem, 1fr)',
        wijkt: 3,
        cel: ({ titelkenmerk }) => titelkenmerk ?? <span className="zk-stil">{t.onbekend}</span>,
      },
      {
        sleutel: 'loopt',
        kop: t.loopt,
        breedte: 'minmax(13rem, 1fr)',
        smal: 'bij',
        cel: ({ titel }) => <Looptijd {...titel} />,
      },
      {
        sleutel: 'zorgvraag',
        kop: t.zorgvraag,
        breedte: 'minmax(8rem, 1fr)',
        wijkt: 2,
        cel: ({ zorgvraag }) => zorgvraag?.omschrijving ?? <span className="zk-stil">{t.onbekend}</span>,
      },
      {
        sleutel: 'start',
        kop: t.start,
        breedte: '7rem',
        wijkt: 4,
        cel: ({ startdatum }) => <Dag dag={startdatum} />,
      },
      {
        sleutel: 'aanbieders',
        kop: t.aanbieders,
        breedte: 'minmax(9rem, 1fr)',
        wijkt: 1,
        cel: ({ aanbieders }) => aanbieders.map(({ agb, naam }) => naam ?? agb).join(', '),
      },
      {
        sleutel: 'stand',
        kop: t.stand,
        breedte: 'minmax(12rem, 1fr)',
        smal: 'eind',
        cel: (rij) => <FzStatus rij={rij} />,
      },
    ],
    [t],
  )
}
