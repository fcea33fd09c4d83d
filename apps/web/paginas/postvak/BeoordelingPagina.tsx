import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Blad } from '../../kit/Blad.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { bevindingVan } from '../registraties/gedeeld/bevinding-van.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import { NietBeoordeeld } from '../registraties/gedeeld/NietBeoordeeld.tsx'
import { type Beslist, beslistVraag } from './api.ts'
import './Postvak.css'

const teksten = {
  bij: { nl: 'van {agb}', en: 'of {agb}' },
  regelset: { nl: 'Regels waarmee geoordeeld is (vingerafdruk)', en: 'Rules it was judged by (fingerprint)' },
  regels: { nl: 'Regels', en: 'Lines' },
  referentie: { nl: 'Referentie', en: 'Reference' },
  oordeel: { nl: 'Oordeel', en: 'Judgement' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  waarom: { nl: 'Waarom', en: 'Why' },
  toegekendWoord: { nl: 'toegekend', en: 'granted' },
  afgekeurdWoord: { nl: 'afgekeurd', en: 'rejected' },
} as const

type Uitvoering = Beslist['uitvoeringen'][number]
type Regel = Uitvoering['regels'][number]

/** What was decided about a message: outcome, lines, and the receipt of the decision. */
export function BeoordelingPagina() {
  const { bericht = '' } = useParams({ strict: false })
  const vraag = useQuery(beslistVraag(bericht))
  return (
    <Geladen vraag={vraag}>
      {({ bericht: rij, uitvoeringen }) => (
        <Blad soort="lijst">
          <Kop titel={rij.referentie} bij={rij.tegenpartij} />
          {uitvoeringen.map((uitvoering) => (
            <Uitslag key={uitvoering.id} uitvoering={uitvoering} />
          ))}
        </Blad>
      )}
    </Geladen>
  )
}

function Uitslag({ uitvoering }: { readonly uitvoering: Uitvoering }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const kolommen: readonly Kolom<Regel>[] = [
    {
      sleutel: 'referentie',
      kop: t.referentie,
      breedte: '10rem',
      cel: ({ referentie }) => <code>{referentie}</code>,
      smal: 'titel',
    },
    {
      sleutel: 'oordeel',
      kop: t.oordeel,
      breedte: '9rem',
      cel: ({ uitkomst }) => (
        <Status kaal toestand={uitkomst === 'toegekend' ? 'goed' : 'fout'}>
          {uitkomst === 'toegekend' ? t.toegekendWoord : t.afgekeurdWoord}
        </Status>
      ),
      smal: 'bij',
    },
    {
      sleutel: 'toegekend',
      kop: t.toegekend,
      breedte: '9rem',
      uitlijning: 'eind',
      cel: ({ toegekend }) => <Geld cents={toegekend} />,
      smal: 'eind',
    },
    {
      sleutel: 'waarom',
      kop: t.waarom,
      breedte: 'minmax(14rem, 1fr)',
      cel: ({ bevindingen }) => bevindingen.map(({ zegt }) => lees(zegt)).join(' '),
      smal: 'bij',
    },
  ]
  return (
    <>
      <Kaart titel={<Moment op={uitvoering.op} />} bij={t.regelset}>
        <p className="zk-postvak-bewijs">{uitvoering.regelset ?? '–'}</p>
        <Bevindingen bevindingen={uitvoering.bevindingen.map(bevindingVan)} />
        <NietBeoordeeld groepen={uitvoering.nietBeoordeeld} />
      </Kaart>
      <Lijst
        naam={t.regels}
        kolommen={kolommen}
        rijen={uitvoering.regels}
        sleutel={({ referentie }) => referentie}
        merk={({ uitkomst }) => (uitkomst === 'afgekeurd' ? 'fout' : null)}
      />
    </>
  )
}
