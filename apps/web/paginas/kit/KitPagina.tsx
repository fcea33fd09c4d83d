import { useState } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { Knoppen } from './Knoppen.tsx'
import { Lijsten } from './Lijsten.tsx'
import { Uitleg } from './Uitleg.tsx'
import { Velden } from './Velden.tsx'

const teksten = {
  titel: { nl: 'Onderdelen', en: 'Components' },
  bij: { nl: 'Elk onderdeel in elke toestand', en: 'Every component in every state' },
  velden: { nl: 'Velden', en: 'Fields' },
  knoppen: { nl: 'Knoppen en lagen', en: 'Buttons and layers' },
  uitleg: { nl: 'Uitleg en toestand', en: 'Explanation and state' },
  lijsten: { nl: 'Lijsten', en: 'Lists' },
} as const

/** Aid for those who build pages: all components of the kit, in every state. */
export function KitPagina() {
  const t = useTeksten(teksten)
  const [blad, setBlad] = useState<'knoppen' | 'velden' | 'uitleg' | 'lijsten'>('uitleg')
  return (
    <Blad>
      <Kop titel={t.titel} bij={t.bij} />
      <Tabs
        naam={t.titel}
        gekozen={blad}
        opKeuze={setBlad}
        bladen={[
          { sleutel: 'uitleg', naam: t.uitleg, inhoud: <Uitleg /> },
          { sleutel: 'velden', naam: t.velden, inhoud: <Velden /> },
          { sleutel: 'knoppen', naam: t.knoppen, inhoud: <Knoppen /> },
          { sleutel: 'lijsten', naam: t.lijsten, aantal: '100.000', inhoud: <Lijsten /> },
        ]}
      />
    </Blad>
  )
}
