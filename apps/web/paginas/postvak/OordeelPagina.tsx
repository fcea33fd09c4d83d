import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { Send } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ApiFout } from '../../api/fout.ts'
import { useSessie } from '../../api/sessie.ts'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { meld } from '../../kit/meld.ts'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { bevindingVan } from '../registraties/gedeeld/bevinding-van.ts'
import { NietBeoordeeld } from '../registraties/gedeeld/NietBeoordeeld.tsx'
import { beslis, type Oordeelregel, type Voorstel, voorstelBron, voorstelVraag } from './api.ts'
import { Oordeelregels } from './Oordeelregels.tsx'
import { Regelfilterbalk, useRegelfilter } from './Regelfilterbalk.tsx'
import { RegelPaneel } from './RegelPaneel.tsx'
import { Regelwacht } from './Regelwacht.tsx'
import './Postvak.css'

const teksten = {
  titel: { nl: 'Factuur {nummer}', en: 'Invoice {nummer}' },
  bij: { nl: 'van {agb}, maand {maand}', en: 'of {agb}, month {maand}' },
  beslis: { nl: 'Beoordeel en antwoord', en: 'Judge and answer' },
  gedaan: { nl: 'Beoordeeld; het antwoord is bezorgd', en: 'Judged; the answer was delivered' },
  klaar: { nl: 'Beoordeeld; het antwoord ligt klaar', en: 'Judged; the answer is ready' },
  gevraagd: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toe te kennen', en: 'To be granted' },
  afgekeurd: { nl: 'Af te keuren regels', en: 'Lines to be rejected' },
  geheel: { nl: 'De hele declaratie wordt geweigerd', en: 'The whole declaration is refused' },
} as const

/** One declaration at the payer's desk: what the rules say of it, line by line, before the decision falls. */
export function OordeelPagina() {
  const { bericht = '' } = useParams({ strict: false })
  const vraag = useQuery(voorstelVraag(bericht))
  // judged before, here or by a colleague
  if (vraag.error instanceof ApiFout && vraag.error.status === 409) {
    return <Navigate to={`/beoordelingen/${bericht}` as string} replace />
  }
  return (
    <Geladen vraag={vraag} wacht={<Regelwacht wat="oordeel" />}>
      {(voorstel) => <Zitting bericht={bericht} voorstel={voorstel} />}
    </Geladen>
  )
}

function Zitting({ bericht, voorstel }: { readonly bericht: string; readonly voorstel: Voorstel }) {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const mag = ['beoordelaar', 'beheerder'].includes(useSessie().data?.rol ?? '')
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const [open, setOpen] = useState<Oordeelregel | null>(null)
  const client = useQueryClient()
  const { afgekeurd } = voorstel.aantallen
  const filter = useRegelfilter(afgekeurd)
  const bron = useMemo(() => voorstelBron(bericht, filter), [bericht, filter])
  const besluit = async (): Promise<void> => {
    setBezig(true)
    setFout(null)
    try {
      const { bezorging } = await beslis(bericht)
      client.removeQueries({ queryKey: voorstelVraag(bericht).queryKey })
      void client.invalidateQueries({ queryKey: ['berichten'] })
      meld({ toestand: 'goed', tekst: bezorging === 'bezorgd' ? t.gedaan : t.klaar })
      await navigate({ to: `/beoordelingen/${bericht}` })
    } catch (f) {
      setFout(f)
    } finally {
      setBezig(false)
    }
  }
  useSneltoets(mag && !bezig ? 'mod+Enter' : null, teksten.beslis, () => void besluit())
  return (
    <Blad soort="lijst">
      <Kop
        titel={vul(t.titel, { nummer: voorstel.factuurnummer })}
        bij={vul(t.bij, { agb: voorstel.declarant, maand: voorstel.maand })}
        acties={
          <>
            <UitvoerKnop lijst="oordelen" filter={{ bericht }} />
            {mag && (
              <Button soort="hoofd" icoon={Send} sneltoets="mod+Enter" isPending={bezig} onPress={() => void besluit()}>
                {t.beslis}
              </Button>
            )}
          </>
        }
      />
      {fout !== null && <Foutpaneel fout={fout} />}
      <Tegels>
        <Tegel naam={t.gevraagd} waarde={<Geld cents={voorstel.totaal} />} />
        <Tegel naam={t.toegekend} waarde={<Geld cents={voorstel.totaalToegekend} />} toestand="goed" />
        <Tegel
          naam={t.afgekeurd}
          waarde={<Getal n={afgekeurd} />}
          toestand={afgekeurd > 0 ? 'fout' : 'goed'}
          {...(voorstel.geweigerd ? { bij: t.geheel } : {})}
        />
      </Tegels>
      <Bevindingen bevindingen={voorstel.bevindingen.map(bevindingVan)} />
      <NietBeoordeeld groepen={voorstel.nietBeoordeeld} />
      <Regelfilterbalk {...voorstel} />
      <Oordeelregels bron={bron} beslist={false} opOpen={setOpen} open={open?.referentie ?? null} />
      {open !== null && <RegelPaneel bericht={bericht} regel={open} opSluit={() => setOpen(null)} />}
    </Blad>
  )
}
