import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Download, Send } from 'lucide-react'
import { useState } from 'react'
import { meldingVan } from '../../api/fout.ts'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { kortNummer } from '../../kit/kort-nummer.ts'
import { meld } from '../../kit/meld.ts'
import { Status } from '../../kit/Status.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { bewaarBestand } from '../../uitvoer/bewaar-bestand.ts'
import { Historie } from '../stamgegevens/gedeeld/Historie.tsx'
import { berichtPad, bezorg, type Fzdossier, fzVraag } from './api.ts'
import { BeeindigDialoog } from './BeeindigDialoog.tsx'
import { Feit } from './Feit.tsx'
import { FzStatus } from './FzStatus.tsx'
import { Looptijd } from './Looptijd.tsx'

const teksten = {
  titel: { nl: 'Fz-nummer {nummer}…', en: 'Fz number {nummer}…' },
  gegevens: { nl: 'Gegevens', en: 'Details' },
  berichten: { nl: 'Berichten', en: 'Messages' },
  historie: { nl: 'Historie', en: 'History' },
  nummer: { nl: 'Zorgtrajectnummer', en: 'Zorgtrajectnummer' },
  forensisch: { nl: 'Forensische titel', en: 'Forensische titel' },
  zorgvraag: { nl: 'Zorgvraag', en: 'Care need' },
  onbekend: {
    nl: 'niet vastgelegd: het nummer is van vóór dit register',
    en: 'not recorded: the number is from before this register',
  },
  indicatie: { nl: 'Indicatie vastgesteld', en: 'Indicatie established' },
  start: { nl: 'Startdatum', en: 'Start date' },
  plaatsingen: { nl: 'Plaatsingen', en: 'Placements' },
  besluit: { nl: 'besluit {besluit}', en: 'besluit {besluit}' },
  verder: { nl: 'Verder plaatsen', en: 'Place further' },
  titelEinde: { nl: 'Titel beëindigen', en: 'End titel' },
  behandelingEinde: { nl: 'Behandeling beëindigen', en: 'End treatment' },
  geenBerichten: {
    nl: 'Over dit nummer is van hieruit nog geen bericht gestuurd.',
    en: 'No message was sent about this number from here.',
  },
  geenHistorie: {
    nl: 'Dit nummer komt uit de plaatsingen; er is hier nog niets aan gewijzigd.',
    en: 'This number comes from the placements; nothing was changed here yet.',
  },
  plaatsing: { nl: 'Plaatsing', en: 'Placement' },
  sluitTitel: { nl: 'Sluiting, einde titel', en: 'Closing, end of titel' },
  sluitBehandeling: { nl: 'Sluiting, einde behandeling', en: 'Closing, end of treatment' },
  aan: { nl: 'aan {agb}', en: 'to {agb}' },
  bezorgd: { nl: 'bezorgd', en: 'delivered' },
  klaar: { nl: 'werkt hier niet: haal op', en: 'does not work here: fetch' },
  haal: { nl: 'Bestand', en: 'File' },
  haalNaam: { nl: 'Bericht {kenmerk} als bestand', en: 'Message {kenmerk} as a file' },
  bezorg: { nl: 'Bezorg opnieuw', en: 'Deliver again' },
  bezorgUit: { nl: '{n} bezorgd, {w} wachten', en: '{n} delivered, {w} waiting' },
} as const

type FzPaneelProps = {
  readonly nummer: string | null
  readonly mag: boolean
  readonly opPlaats: (skn: string) => void
  readonly opSluit: () => void
}

/** One number: what it is, what was told to providers, how it came about, and how it ends. */
export function FzPaneel({ nummer, mag, opPlaats, opSluit }: FzPaneelProps) {
  const t = useTeksten(teksten)
  const vraag = useQuery({ ...fzVraag(nummer ?? ''), enabled: nummer !== null })
  const [einde, setEinde] = useState<'titel' | 'behandeling' | null>(null)
  const rij = vraag.data?.rij
  const skn = vraag.data?.skn ?? ''
  return (
    <Drawer
      open={nummer !== null}
      opSluit={opSluit}
      titel={vul(t.titel, { nummer: kortNummer(nummer ?? '') })}
      breedte="breed"
      {...(rij ? { bij: <FzStatus rij={rij} /> } : {})}
      acties={
        mag &&
        rij !== undefined && (
          <>
            <Button onPress={() => opPlaats(skn)}>{t.verder}</Button>
            {rij.gesloten === null && (
              <>
                <Button onPress={() => setEinde('behandeling')}>{t.behandelingEinde}</Button>
                <Button onPress={() => setEinde('titel')}>{t.titelEinde}</Button>
              </>
            )}
          </>
        )
      }
    >
      <Geladen vraag={vraag}>{(dossier) => <Bladen key={dossier.rij.nummer} dossier={dossier} mag={mag} />}</Geladen>
      {einde !== null && rij !== undefined && (
        <BeeindigDialoog rij={rij} waarom={einde} opSluit={() => setEinde(null)} />
      )}
    </Drawer>
  )
}

function Bladen({ dossier, mag }: { readonly dossier: Fzdossier; readonly mag: boolean }) {
  const t = useTeksten(teksten)
  const { berichten, historie } = dossier
  return (
    <Tabs
      naam={t.gegevens}
      bladen={[
        { sleutel: 'gegevens', naam: t.gegevens, inhoud: <Gegevens dossier={dossier} /> },
        {
          sleutel: 'berichten',
          naam: t.berichten,
          aantal: berichten.length,
          inhoud: <Berichten berichten={berichten} mag={mag} />,
        },
        {
          sleutel: 'historie',
          naam: t.historie,
          aantal: historie.length,
          inhoud:
            historie.length === 0 ? <p className="zk-zacht">{t.geenHistorie}</p> : <Historie versies={historie} />,
        },
      ]}
    />
  )
}

function Gegevens({ dossier: { rij, skn } }: { readonly dossier: Fzdossier }) {
  const t = useTeksten(teksten)
  const naamVan = new Map(rij.aanbieders.map(({ agb, naam }) => [agb, naam]))
  const onbekend = <span className="zk-stil">{t.onbekend}</span>
  return (
    <dl className="zk-fz-feiten">
      <Feit naam={t.nummer}>
        <code>{rij.nummer}</code>
      </Feit>
      <Feit naam="SKN">{skn ?? '–'}</Feit>
      <Feit naam={t.forensisch}>
        {rij.titelkenmerk ?? onbekend}
        <br />
        <Looptijd {...rij.titel} />
      </Feit>
      <Feit naam={t.zorgvraag}>{rij.zorgvraag?.omschrijving ?? onbekend}</Feit>
      <Feit naam={t.indicatie}>{rij.indicatiedatum === null ? onbekend : <Dag dag={rij.indicatiedatum} />}</Feit>
      <Feit naam={t.start}>
        <Dag dag={rij.startdatum} />
      </Feit>
      <Feit naam={t.plaatsingen}>
        <ul className="zk-fz-regels">
          {rij.plaatsingen.map(({ besluit, declarant }) => (
            <li key={besluit}>
              <span>{naamVan.get(declarant) ?? declarant}</span>
              <span className="zk-stil">{vul(t.besluit, { besluit })}</span>
            </li>
          ))}
        </ul>
      </Feit>
    </dl>
  )
}

function Berichten({ berichten, mag }: { readonly berichten: Fzdossier['berichten']; readonly mag: boolean }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const client = useQueryClient()
  const zegFout = (fout: unknown) => {
    const { wat, doe } = meldingVan(fout)
    meld({ toestand: 'fout', tekst: lees(wat), bij: lees(doe) })
  }
  const opnieuw = useMutation({
    mutationFn: bezorg,
    onSuccess: ({ bezorgd, wachtend }) => {
      void client.invalidateQueries({ queryKey: ['fzregister'] })
      meld({ toestand: 'info', tekst: vul(t.bezorgUit, { n: bezorgd, w: wachtend }) })
    },
    onError: zegFout,
  })
  if (berichten.length === 0) return <p className="zk-zacht">{t.geenBerichten}</p>
  return (
    <>
      <ul className="zk-fz-regels">
        {berichten.map(({ kenmerk, declarant, opgesteld, sluiting, stand }) => (
          <li key={kenmerk}>
            <span className="zk-fz-bericht">
              <span>
                {sluiting === null ? t.plaatsing : sluiting.reden === 'titel' ? t.sluitTitel : t.sluitBehandeling}
              </span>
              <span className="zk-stil">
                <Dag dag={opgesteld} /> · {kenmerk} · {vul(t.aan, { agb: declarant })}
              </span>
            </span>
            <Status toestand={stand === 'bezorgd' ? 'goed' : 'wacht'} kaal>
              {t[stand]}
            </Status>
            <Button
              maat="klein"
              soort="stil"
              icoon={Download}
              aria-label={vul(t.haalNaam, { kenmerk })}
              onPress={() => void bewaarBestand(berichtPad(kenmerk)).catch(zegFout)}
            >
              {t.haal}
            </Button>
          </li>
        ))}
      </ul>
      {mag && berichten.some(({ stand }) => stand === 'klaar') && (
        <Button maat="klein" icoon={Send} isPending={opnieuw.isPending} onPress={() => opnieuw.mutate()}>
          {t.bezorg}
        </Button>
      )}
    </>
  )
}
