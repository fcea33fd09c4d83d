import { useNavigate, useSearch } from '@tanstack/react-router'
import { Blad } from '../../kit/Blad.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { Nummersblad } from './Nummersblad.tsx'
import { Signalenblad } from './Signalenblad.tsx'
import { TrajectPaneel } from './TrajectPaneel.tsx'
import type { Zoek } from './zoek.ts'
import './Trajectzicht.css'

const teksten = {
  titel: { nl: 'Zorgtrajecten', en: 'Zorgtrajecten' },
  bij: {
    nl: 'Alles wat onder één zorgtrajectnummer is gedeclareerd, door wie en wanneer ook. Om te volgen en te bespreken: een oordeel gaat altijd over één regel.',
    en: 'All that was declared under one zorgtrajectnummer, by whomever and whenever. To follow and to discuss: a judgement is always about one line.',
  },
  bladen: { nl: 'Nummers en signalen', en: 'Numbers and signals' },
  nummers: { nl: 'Nummers', en: 'Numbers' },
  signalen: { nl: 'Meer nummers bij één persoon', en: 'Several numbers on one person' },
} as const

/** A payer's book by zorgtrajectnummer, and the people with more than one. */
export function TrajectzichtPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const zoek = useSearch({ strict: false }) as Zoek
  const ga = (naar: Zoek) => void navigate({ to: '.', search: naar, replace: true } as never)
  const open = (nummer: string | null) => {
    const { open: _, ...rest } = zoek
    ga(nummer === null ? rest : { ...rest, open: nummer })
  }
  return (
    <Blad soort="lijst">
      <Kop titel={t.titel} bij={t.bij} />
      <div className="zk-trajectzicht">
        <Tabs
          naam={t.bladen}
          gekozen={zoek.blad ?? 'nummers'}
          opKeuze={(blad) => ga(blad === 'signalen' ? { blad } : {})}
          bladen={[
            { sleutel: 'nummers', naam: t.nummers, inhoud: <Nummersblad zoek={zoek} opZoek={ga} opOpen={open} /> },
            { sleutel: 'signalen', naam: t.signalen, inhoud: <Signalenblad zoek={zoek} opZoek={ga} opOpen={open} /> },
          ]}
        />
      </div>
      {zoek.open !== undefined && (
        <TrajectPaneel key={zoek.open} nummer={zoek.open} opOpen={open} opSluit={() => open(null)} />
      )}
    </Blad>
  )
}
