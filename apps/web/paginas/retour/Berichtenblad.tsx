import { useQuery } from '@tanstack/react-query'
import { Inbox } from 'lucide-react'
import { useMemo, useState } from 'react'
import { BestandVak } from '../../kit/BestandVak.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { LijstBron } from '../../kit/lijst-kolom.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { haalRetouren, perReferentieVraag, type Retourbericht } from './api.ts'
import { BerichtPaneel } from './BerichtPaneel.tsx'
import { berichtkolommenVan } from './berichtkolommen.tsx'
import { Inleesuitslagen } from './Inleesuitslagen.tsx'
import { useInlezen } from './use-inlezen.ts'
import type { Zoek, Zoekwijziging } from './zoek.ts'

const teksten = {
  lijst: { nl: 'Retourberichten', en: 'Return messages' },
  sleep: { nl: 'Sleep retourbestanden (GDS802) hierheen', en: 'Drop return files (GDS802) here' },
  uitleg: {
    nl: 'Van het portaal van de poort of de betaler, ongewijzigd. Tweemaal hetzelfde bestand wijzigt niets.',
    en: 'From the portal of the gate or the payer, unchanged. The same file twice changes nothing.',
  },
  leeg: { nl: 'Nog geen retourbericht', en: 'No return yet' },
  leegBij: {
    nl: 'Antwoorden van betalers die hier werken komen vanzelf; andere leest u hierboven in.',
    en: 'Answers of payers who work here come by themselves; take others in above.',
  },
} as const

const sleutel = ({ id }: Retourbericht) => id
const merk = ({ stand }: Retourbericht) => (stand === 'terzijde' ? 'letop' : null)

/** Returns that came in: what became of each, and a place to drop more. */
export function Berichtenblad({ zoek, opZoek }: { readonly zoek: Zoek; readonly opZoek: (z: Zoekwijziging) => void }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const mag = useMag('declareren')
  const { uitslagen, bezig, leesIn } = useInlezen()
  const [gekozen, setGekozen] = useState<Retourbericht | null>(null)
  const perReferentie = useQuery(perReferentieVraag).data
  const bron = useMemo<LijstBron<Retourbericht>>(
    () => ({
      sleutel: ['berichten', 'retour'],
      haalPagina: (vanaf, aantal, _, signal) => haalRetouren(vanaf, aantal, signal),
    }),
    [],
  )
  const kolommen = useMemo(() => berichtkolommenVan(taal, perReferentie ?? new Map()), [taal, perReferentie])
  return (
    <div className="zk-retour-blad">
      {mag && (
        <BestandVak titel={t.sleep} uitleg={t.uitleg} soorten={['.xml']} meer opBestanden={(b) => void leesIn(b)} />
      )}
      <Inleesuitslagen uitslagen={uitslagen} bezig={bezig} />
      <Lijst
        naam={t.lijst}
        kolommen={kolommen}
        bron={bron}
        sleutel={sleutel}
        merk={merk}
        opOpen={(rij) => {
          setGekozen(rij)
          opZoek({ open: rij.id })
        }}
        openSleutel={zoek.open ?? null}
        leeg={
          <Leegte titel={t.leeg} icoon={Inbox}>
            {t.leegBij}
          </Leegte>
        }
      />
      {gekozen !== null && gekozen.id === zoek.open && (
        <BerichtPaneel
          bericht={gekozen}
          declaratie={perReferentie?.get(gekozen.referentie) ?? null}
          opSluit={() => opZoek({ open: undefined })}
        />
      )}
    </div>
  )
}
