import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { Send } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
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
import {
  type Berichtkop,
  beslis,
  kopVraag,
  type Oordeelregel,
  type Voorstel,
  voorstelBron,
  voorstelVraag,
} from './api.ts'
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
  const kop = useQuery(kopVraag(bericht)).data ?? null
  const vraag = useQuery(voorstelVraag(bericht))
  // judged before, here or by a colleague
  if (vraag.error instanceof ApiFout && vraag.error.status === 409) {
    return <Navigate to={`/beoordelingen/${bericht}` as string} replace />
  }
  const zegt = vraag.data ?? kop
  if (zegt === null) {
    return (
      <Geladen vraag={vraag} wacht={<Regelwacht wat="oordeel" />}>
        {() => null}
      </Geladen>
    )
  }
  return (
    <Zitting bericht={bericht} kop={zegt} voorstel={vraag.data ?? null}>
      <Geladen vraag={vraag} wacht={<Regelwacht wat="oordeel" />}>
        {(voorstel) => <Voorstelregels bericht={bericht} voorstel={voorstel} />}
      </Geladen>
    </Zitting>
  )
}

type ZittingProps = {
  readonly bericht: string
  readonly kop: Berichtkop
  /** Null while the lines are being judged. */
  readonly voorstel: Voorstel | null
  readonly children: ReactNode
}

/** The declaration with its totals, and the decision; the lines come below. */
function Zitting({ bericht, kop, voorstel, children }: ZittingProps) {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const mag = ['beoordelaar', 'beheerder'].includes(useSessie().data?.rol ?? '')
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const client = useQueryClient()
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
  const kan = mag && !bezig && voorstel !== null
  useSneltoets(kan ? 'mod+Enter' : null, teksten.beslis, () => void besluit())
  return (
    <Blad soort="lijst">
      <Kop
        titel={vul(t.titel, { nummer: kop.factuurnummer })}
        bij={vul(t.bij, { agb: kop.declarant, maand: kop.maand })}
        acties={
          <>
            <UitvoerKnop lijst="oordelen" filter={{ bericht }} />
            {mag && (
              <Button
                soort="hoofd"
                icoon={Send}
                sneltoets="mod+Enter"
                isPending={bezig}
                isDisabled={voorstel === null}
                onPress={() => void besluit()}
              >
                {t.beslis}
              </Button>
            )}
          </>
        }
      />
      {fout !== null && <Foutpaneel fout={fout} />}
      <Tegels>
        <Tegel naam={t.gevraagd} waarde={<Geld cents={kop.totaal} />} />
        {voorstel === null ? (
          <>
            <Tegel naam={t.toegekend} waarde="…" toestand="bezig" />
            <Tegel naam={t.afgekeurd} waarde="…" toestand="bezig" />
          </>
        ) : (
          <>
            <Tegel naam={t.toegekend} waarde={<Geld cents={voorstel.totaalToegekend} />} toestand="goed" />
            <Tegel
              naam={t.afgekeurd}
              waarde={<Getal n={voorstel.aantallen.afgekeurd} />}
              toestand={voorstel.aantallen.afgekeurd > 0 ? 'fout' : 'goed'}
              {...(voorstel.geweigerd ? { bij: t.geheel } : {})}
            />
          </>
        )}
      </Tegels>
      {children}
    </Blad>
  )
}

/** What the rules say of the message, and of each of its lines. */
function Voorstelregels({ bericht, voorstel }: { readonly bericht: string; readonly voorstel: Voorstel }) {
  const [open, setOpen] = useState<Oordeelregel | null>(null)
  const filter = useRegelfilter(voorstel.aantallen.afgekeurd)
  const bron = useMemo(() => voorstelBron(bericht, filter), [bericht, filter])
  return (
    <>
      <Bevindingen bevindingen={voorstel.bevindingen.map(bevindingVan)} />
      <NietBeoordeeld groepen={voorstel.nietBeoordeeld} />
      <Regelfilterbalk {...voorstel} />
      <Oordeelregels bron={bron} beslist={false} opOpen={setOpen} open={open?.referentie ?? null} />
      {open !== null && <RegelPaneel bericht={bericht} regel={open} opSluit={() => setOpen(null)} />}
    </>
  )
}
