import { useQueryClient } from '@tanstack/react-query'
import { FileUp, Gavel } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Balk, Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Inleesvak } from '../../kit/Inleesvak.tsx'
import { type Inleesuitslag, zegFout } from '../../kit/inleesuitslag.ts'
import { Kop } from '../../kit/Kop.tsx'
import { kortNummer } from '../../kit/kort-nummer.ts'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom, LijstBron } from '../../kit/lijst-kolom.ts'
import { Switch } from '../../kit/Switch.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { useMagBeheren } from '../stamgegevens/gedeeld/mag-beheren.ts'
import { haalBerichten, type Plaatsingsbericht, stuurBestand } from './api.ts'
import { BerichtPaneel } from './BerichtPaneel.tsx'
import { BerichtStatus } from './BerichtStatus.tsx'
import { useSoort } from './use-soort.ts'

const teksten = {
  titel: { nl: 'Plaatsingen', en: 'Placements' },
  bij: {
    nl: 'Plaatsingsberichten van DJI. Met innemen komen plaatsing, nummer en startdatum bij de patiënt.',
    en: 'Plaatsingsberichten of DJI. Taking one in puts plaatsing, number and start date with the patient.',
  },
  alleen: { nl: 'Alleen in te nemen', en: 'Only to be taken in' },
  bestand: { nl: 'Lees een bestand in', en: 'Take a file in' },
  bestandBij: {
    nl: 'Een plaatsingsbericht dat DJI als bestand gaf (.json). Het komt in de lijst; innemen doet u daar.',
    en: 'A plaatsingsbericht that DJI gave as a file (.json). It comes in the list; take it in from there.',
  },
  sleep: { nl: 'Sleep een plaatsingsbericht hierheen', en: 'Drop a plaatsingsbericht here' },
  sluit: { nl: 'Klaar', en: 'Done' },
  soort: { nl: 'Bericht', en: 'Message' },
  opgesteld: { nl: 'Van', en: 'Of' },
  besluit: { nl: 'Plaatsingsbesluit', en: 'Plaatsingsbesluit' },
  nummer: { nl: 'Nummer', en: 'Number' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  onbekend: { nl: 'nog niet bekend', en: 'not known yet' },
  stand: { nl: 'Stand', en: 'State' },
  leeg: { nl: 'Geen plaatsingsberichten', en: 'No plaatsingsberichten' },
  leegBij: {
    nl: 'Een bericht van DJI verschijnt hier vanzelf. Kreeg u het als bestand, lees het dan in.',
    en: 'A message of DJI appears here by itself. If you got it as a file, take it in.',
  },
  nieuw: { nl: 'Ontvangen; het staat in de lijst', en: 'Received; it is in the list' },
  bekend: {
    nl: 'Dit bericht was al ontvangen; er is niets veranderd',
    en: 'This message was received before; nothing changed',
  },
} as const

const sleutel = ({ kenmerk }: Plaatsingsbericht) => kenmerk

/** What DJI told this provider, what is to be taken in first. */
export function PlaatsingenPagina() {
  const t = useTeksten(teksten)
  const mag = useMagBeheren()
  const client = useQueryClient()
  const [alleen, setAlleen] = useState(false)
  const [open, setOpen] = useState<Plaatsingsbericht | null>(null)
  const [leest, setLeest] = useState(false)
  const stand = alleen ? 'ontvangen' : null
  const bron = useMemo(
    (): LijstBron<Plaatsingsbericht> => ({
      sleutel: ['plaatsingen', 'lijst', stand ?? 'alle'],
      haalPagina: (vanaf, aantal, _, signal) => haalBerichten({ stand, vanaf, aantal }, signal),
    }),
    [stand],
  )
  const neem = async (bestand: File): Promise<Inleesuitslag> => {
    try {
      const { nieuw } = await stuurBestand(bestand)
      return { goed: nieuw ? teksten.nieuw : teksten.bekend }
    } catch (fout) {
      return zegFout(fout)
    }
  }
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        bij={t.bij}
        acties={
          mag && (
            <Button icoon={FileUp} onPress={() => setLeest(true)}>
              {t.bestand}
            </Button>
          )
        }
      />
      <Balk>
        <Switch isSelected={alleen} onChange={setAlleen}>
          {t.alleen}
        </Switch>
        <UitvoerKnop lijst="plaatsingsberichten" filter={stand === null ? {} : { stand }} maat="klein" />
      </Balk>
      <Lijst
        naam={t.titel}
        kolommen={useKolommen()}
        sleutel={sleutel}
        bron={bron}
        opOpen={setOpen}
        openSleutel={open?.kenmerk ?? null}
        leeg={
          <Leegte titel={t.leeg} icoon={Gavel}>
            {t.leegBij}
          </Leegte>
        }
        autoFocus
      />
      {open !== null && <BerichtPaneel bericht={open} mag={mag} opSluit={() => setOpen(null)} />}
      <Dialog
        open={leest}
        opSluit={() => setLeest(false)}
        titel={t.bestand}
        acties={<Button onPress={() => setLeest(false)}>{t.sluit}</Button>}
      >
        <Inleesvak
          titel={t.sleep}
          uitleg={t.bestandBij}
          soorten={['.json']}
          neem={neem}
          opKlaar={() => void client.invalidateQueries({ queryKey: ['plaatsingen'] })}
        />
      </Dialog>
    </Blad>
  )
}

function useKolommen(): readonly Kolom<Plaatsingsbericht>[] {
  const t = useTeksten(teksten)
  const soort = useSoort()
  return useMemo(
    () => [
      {
        sleutel: 'patient',
        kop: t.patient,
        breedte: 'minmax(10rem, 1.4fr)',
        smal: 'titel',
        cel: ({ patient }) => patient?.naam ?? <span className="zk-stil">{t.onbekend}</span>,
      },
      {
        sleutel: 'soort',
        kop: t.soort,
        breedte: 'minmax(12rem, 1.2fr)',
        smal: 'bij',
        cel: (rij) => soort(rij),
      },
      {
        sleutel: 'opgesteld',
        kop: t.opgesteld,
        breedte: '7rem',
        wijkt: 1,
        cel: ({ opgesteld }) => <Dag dag={opgesteld} />,
      },
      { sleutel: 'besluit', kop: t.besluit, breedte: '9rem', wijkt: 2, cel: ({ besluit }) => besluit },
      {
        sleutel: 'nummer',
        kop: t.nummer,
        breedte: '7rem',
        wijkt: 3,
        cel: ({ nummer }) => <code title={nummer}>{kortNummer(nummer)}…</code>,
      },
      {
        sleutel: 'stand',
        kop: t.stand,
        breedte: 'minmax(12rem, 1.4fr)',
        smal: 'eind',
        cel: (rij) => <BerichtStatus bericht={rij} />,
      },
    ],
    [t, soort],
  )
}
