import { useNavigate, useSearch } from '@tanstack/react-router'
import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { Bestandlezer } from './Bestandlezer.tsx'
import { Opzoeker } from './Opzoeker.tsx'
import { Opzoekwijzer } from './opzoekwijzer.ts'
import { Uitkomsten } from './Uitkomsten.tsx'
import { useLezing } from './use-lezing.ts'
import type { Zoek } from './zoek.ts'
import './Hulpmiddelen.css'

const teksten = {
  titel: { nl: 'Losse hulpmiddelen', en: 'Loose tools' },
  bij: {
    nl: 'Lees een berichtbestand zoals een mens het leest, of zoek een code op. Een account is niet nodig.',
    en: 'Read a message file as a person would, or look up a code. No account is needed.',
  },
  geheim: {
    nl: 'Er wordt niets bewaard. Het bestand wordt op de server van deze toepassing gelezen en daarna vergeten; van een BSN ziet u alleen de laatste drie cijfers.',
    en: 'Nothing is kept. The file is read on the server of this application and then forgotten; of a BSN you see the last three digits only.',
  },
  lezen: { nl: 'Bestand lezen', en: 'Read a file' },
  opzoeken: { nl: 'Opzoeken', en: 'Look up' },
  kies: { nl: 'Hulpmiddel', en: 'Tool' },
} as const

/** Tools that need no account and keep nothing. */
export function HulpmiddelenPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const zoek = useSearch({ strict: false }) as Zoek
  const lezing = useLezing()
  const [naslag, setNaslag] = useState<string | null>(null)
  const zet = (anders: Zoek): void => {
    void navigate({ to: '/hulpmiddelen', search: anders as never, replace: true })
  }
  return (
    <Blad soort="breed">
      <Kop titel={t.titel} bij={t.bij} />
      <Tabs
        naam={t.kies}
        gekozen={zoek.blad ?? 'lezen'}
        opKeuze={(blad) => zet(blad === 'opzoeken' ? { blad } : {})}
        bladen={[
          {
            sleutel: 'lezen',
            naam: t.lezen,
            inhoud: (
              <div className="zk-hulp">
                <Opzoekwijzer value={setNaslag}>
                  <Bestandlezer lezing={lezing} />
                </Opzoekwijzer>
                <p className="zk-hulp-geheim">
                  <ShieldCheck aria-hidden size={16} />
                  {t.geheim}
                </p>
              </div>
            ),
          },
          {
            sleutel: 'opzoeken',
            naam: t.opzoeken,
            inhoud: (
              <div className="zk-hulp">
                <Opzoekwijzer value={(woord) => zet({ ...zoek, blad: 'opzoeken', zoek: woord })}>
                  <Opzoeker zoek={zoek} zet={zet} />
                </Opzoekwijzer>
              </div>
            ),
          },
        ]}
      />
      {naslag !== null && (
        <Drawer open opSluit={() => setNaslag(null)} titel={naslag} bij={t.opzoeken} breedte="breed">
          <Opzoekwijzer value={setNaslag}>
            <Uitkomsten woord={naslag} dag={null} />
          </Opzoekwijzer>
        </Drawer>
      )}
    </Blad>
  )
}
