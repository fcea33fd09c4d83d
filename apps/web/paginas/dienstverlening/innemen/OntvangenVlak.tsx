import { useQuery } from '@tanstack/react-query'
import { Inbox } from 'lucide-react'
import { useMemo } from 'react'
import { Geladen } from '../../../kit/Geladen.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { Inleesvak } from '../../../kit/Inleesvak.tsx'
import { type Inleesuitslag, zegFout } from '../../../kit/inleesuitslag.ts'
import { Leegte } from '../../../kit/Leegte.tsx'
import { Lijst } from '../../../kit/Lijst.tsx'
import type { Kolom } from '../../../kit/lijst-kolom.ts'
import { Status } from '../../../kit/Status.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { useMag } from '../../registraties/gedeeld/mag.ts'
import { type Bestandsinname, leesBestand, type Ontvangen, overzichtVraag } from '../api.ts'
import { Nummer } from '../delen/Nummer.tsx'
import { Periode } from '../delen/Periode.tsx'
import type { Zoek, Zoekwijziging } from '../zoek.ts'
import { OntvangenPaneel } from './OntvangenPaneel.tsx'

const teksten = {
  lijst: { nl: 'Diensten die ons gevraagd zijn', en: 'Services asked of us' },
  van: { nl: 'Van', en: 'By' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  wat: { nl: 'Wat', en: 'What' },
  periode: { nl: 'Periode', en: 'Period' },
  nummer: { nl: 'Nummer van de vrager', en: 'Number of the asker' },
  gefactureerd: { nl: 'Gefactureerd', en: 'Invoiced' },
  stand: { nl: 'Stand', en: 'State' },
  nieuw: { nl: 'Nog innemen', en: 'To be taken in' },
  zonder: { nl: 'Wacht op nummer', en: 'Awaits number' },
  ingenomen: { nl: 'Ingenomen', en: 'Taken in' },
  nogNiet: { nl: 'nog niet ingenomen', en: 'not taken in yet' },
  niets: { nl: 'Nog niets gevraagd', en: 'Nothing asked yet' },
  nietsBij: {
    nl: 'Een verzoek van een aanbieder die hier werkt komt vanzelf; dat van een ander leest u hierboven in.',
    en: 'A request of a provider who works here comes by itself; that of another you take in above.',
  },
  sleep: { nl: 'Sleep een verzoek of factuur hierheen', en: 'Drop a request or an invoice here' },
  uitleg: {
    nl: 'Dienstverleningsverzoek of -factuur van Zorgketen (.json). Tweemaal hetzelfde bestand wijzigt niets.',
    en: 'Dienstverleningsverzoek or -factuur of Zorgketen (.json). The same file twice changes nothing.',
  },
} as const

/** Says what became of a file that was taken in. */
function zegInname({ soort, id, verwerkt }: Bestandsinname): Inleesuitslag {
  if (verwerkt === 'gelijk') {
    const wat = {
      nl: 'Dit was al bekend; er is niets gewijzigd.',
      en: 'This was known already; nothing changed.',
    }
    return { bevindingen: [{ code: 'dienst.eerder', ernst: 'info', wat }] }
  }
  const [nl, en] = soort === 'verzoek' ? ['Verzoek', 'Request'] : ['Factuur', 'Invoice']
  return verwerkt === 'nieuw'
    ? { goed: { nl: `${nl} ${id} ontvangen.`, en: `${en} ${id} received.` } }
    : { goed: { nl: `${nl} ${id} bijgewerkt.`, en: `${en} ${id} updated.` } }
}

type OntvangenVlakProps = { readonly zoek: Zoek; readonly opZoek: (wijziging: Zoekwijziging) => void }

/** What others asked of us; one that is new waits to be taken in. */
export function OntvangenVlak({ zoek, opZoek }: OntvangenVlakProps) {
  const t = useTeksten(teksten)
  const vraag = useQuery(overzichtVraag)
  const mag = useMag('declareren')
  const kolommen = useMemo(
    (): readonly Kolom<Ontvangen>[] => [
      {
        sleutel: 'van',
        kop: t.van,
        breedte: 'minmax(9rem, 1.4fr)',
        smal: 'titel',
        cel: ({ tegenpartij }) => tegenpartij.naam,
      },
      {
        sleutel: 'patient',
        kop: t.patient,
        breedte: 'minmax(9rem, 1.4fr)',
        cel: ({ naam }) => naam ?? <span className="zk-stil">{t.nogNiet}</span>,
      },
      { sleutel: 'wat', kop: t.wat, breedte: 'minmax(8rem, 1.4fr)', wijkt: 2, cel: ({ wat }) => wat },
      {
        sleutel: 'periode',
        kop: t.periode,
        breedte: '13.5rem',
        wijkt: 3,
        cel: ({ geldig }) => <Periode geldig={geldig} />,
      },
      {
        sleutel: 'nummer',
        kop: t.nummer,
        breedte: '10.5rem',
        wijkt: 1,
        cel: ({ zorgtraject }) => <Nummer nummer={zorgtraject} kort />,
      },
      {
        sleutel: 'gefactureerd',
        kop: t.gefactureerd,
        breedte: '8rem',
        uitlijning: 'eind',
        smal: 'eind',
        cel: ({ gefactureerd }) => (gefactureerd.regels === 0 ? '–' : <Geld cents={gefactureerd.bedrag} />),
      },
      {
        sleutel: 'stand',
        kop: t.stand,
        breedte: '10.5rem',
        smal: 'bij',
        cel: ({ patient, zorgtraject }) =>
          patient === null ? (
            <Status toestand="letop">{t.nieuw}</Status>
          ) : zorgtraject === null ? (
            <Status toestand="wacht">{t.zonder}</Status>
          ) : (
            <Status toestand="goed">{t.ingenomen}</Status>
          ),
      },
    ],
    [t],
  )
  return (
    <>
      {mag && (
        <Inleesvak
          titel={t.sleep}
          uitleg={t.uitleg}
          soorten={['.json']}
          neem={(bestand) => leesBestand(bestand).then(zegInname, zegFout)}
        />
      )}
      <Geladen vraag={vraag}>
        {({ ontvangen, facturen }) => (
          <>
            <Lijst
              naam={t.lijst}
              kolommen={kolommen}
              rijen={ontvangen}
              sleutel={({ id }) => id}
              opOpen={({ id }) => opZoek({ open: id })}
              openSleutel={zoek.open ?? null}
              merk={({ patient }) => (patient === null ? 'letop' : null)}
              leeg={
                <Leegte titel={t.niets} icoon={Inbox}>
                  {t.nietsBij}
                </Leegte>
              }
            />
            <OntvangenPaneel
              verzoek={ontvangen.find(({ id }) => id === zoek.open) ?? null}
              facturen={facturen}
              opSluit={() => opZoek({ open: undefined })}
            />
          </>
        )}
      </Geladen>
    </>
  )
}
