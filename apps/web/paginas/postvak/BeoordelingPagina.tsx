import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Status } from '../../kit/Status.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { bevindingVan } from '../registraties/gedeeld/bevinding-van.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import { NietBeoordeeld } from '../registraties/gedeeld/NietBeoordeeld.tsx'
import { beslistBron, beslistVraag, type Oordeelregel, type Uitvoering, volgendeVraag } from './api.ts'
import { Bewijsblad } from './Bewijsblad.tsx'
import { Oordeelregels } from './Oordeelregels.tsx'
import { Regelfilterbalk, useRegelfilter } from './Regelfilterbalk.tsx'
import { RegelPaneel } from './RegelPaneel.tsx'
import { Regelwacht } from './Regelwacht.tsx'
import './Postvak.css'

const teksten = {
  bij: { nl: 'Aanbieder {agb}', en: 'Provider {agb}' },
  volgende: { nl: 'Volgende bericht ({n})', en: 'Next message ({n})' },
  toets: { nl: 'Volgende bericht', en: 'Next message' },
  postvak: { nl: 'Naar Postvak in', en: 'To the inbox' },
  beoordeeld: { nl: 'Beoordeeld', en: 'Judged' },
  geweigerd: { nl: 'Geheel geweigerd', en: 'Refused whole' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  goed: { nl: 'Toegekende regels', en: 'Granted lines' },
  af: { nl: 'Afgekeurde regels', en: 'Rejected lines' },
  niets: { nl: 'Over dit bericht is nog niet beslist.', en: 'This message was not decided on yet.' },
} as const

/** What was decided about a message: outcome, lines, and the receipt of the decision. The next one is one key away. */
export function BeoordelingPagina() {
  const { bericht = '' } = useParams({ strict: false })
  const t = useTeksten(teksten)
  const vraag = useQuery(beslistVraag(bericht))
  return (
    <Geladen vraag={vraag} wacht={<Regelwacht wat="terug" />}>
      {({ bericht: rij, uitvoeringen }) => {
        const laatste = uitvoeringen.findLast(({ soort }) => soort === 'oordeel')
        return (
          <Blad soort="lijst">
            <Kop
              titel={rij.referentie}
              bij={vul(t.bij, { agb: rij.naam ?? rij.tegenpartij })}
              merk={
                laatste && (
                  <Status toestand={laatste.uitkomst === 'geweigerd' ? 'fout' : 'goed'}>
                    {laatste.uitkomst === 'geweigerd' ? t.geweigerd : t.beoordeeld}
                  </Status>
                )
              }
              acties={
                <>
                  <UitvoerKnop lijst="oordelen" filter={{ bericht }} />
                  <Volgende na={bericht} />
                </>
              }
            />
            {laatste === undefined ? (
              <p>{t.niets}</p>
            ) : (
              <Uitslag key={laatste.id} bericht={bericht} uitvoering={laatste} />
            )}
          </Blad>
        )
      }}
    </Geladen>
  )
}

function Volgende({ na }: { readonly na: string }) {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const gevonden = useQuery(volgendeVraag).data
  const totaal = gevonden?.totaal ?? 0
  // what was just judged may still stand in the tab as waiting
  const id = gevonden === undefined || gevonden.id === na ? null : gevonden.id
  const ga = () => {
    if (id !== null) void navigate({ to: `/postvak/${id}` })
  }
  useSneltoets(id === null ? null : 'n', teksten.toets, ga)
  if (id === null) return <LinkButton naar="/postvak">{t.postvak}</LinkButton>
  return (
    <Button soort="hoofd" icoon={ArrowRight} sneltoets="n" onPress={ga} autoFocus>
      {vul(t.volgende, { n: totaal })}
    </Button>
  )
}

function Uitslag({ bericht, uitvoering }: { readonly bericht: string; readonly uitvoering: Uitvoering }) {
  const t = useTeksten(teksten)
  const [open, setOpen] = useState<Oordeelregel | null>(null)
  const { id, bewijs, aantallen, toegekend } = uitvoering
  const filter = useRegelfilter(aantallen.afgekeurd)
  const bron = useMemo(() => beslistBron(bericht, id, filter), [bericht, id, filter])
  return (
    <>
      <Tegels>
        <Tegel naam={t.toegekend} waarde={<Geld cents={toegekend} />} bij={<Moment op={uitvoering.op} />} />
        <Tegel naam={t.goed} waarde={<Getal n={aantallen.toegekend} />} toestand="goed" />
        <Tegel
          naam={t.af}
          waarde={<Getal n={aantallen.afgekeurd} />}
          toestand={aantallen.afgekeurd > 0 ? 'fout' : 'goed'}
        />
      </Tegels>
      <Bevindingen bevindingen={uitvoering.bevindingen.map(bevindingVan)} />
      <NietBeoordeeld groepen={uitvoering.nietBeoordeeld} />
      {bewijs !== null && <Bewijsblad bericht={bericht} uitvoering={id} bewijs={bewijs} />}
      <Regelfilterbalk {...uitvoering} />
      <Oordeelregels bron={bron} beslist opOpen={setOpen} open={open?.referentie ?? null} />
      {open !== null && <RegelPaneel bericht={bericht} regel={open} opSluit={() => setOpen(null)} />}
    </>
  )
}
