import { useState } from 'react'
import { Getal } from '../../kit/Getal.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Invoervoorbeeld } from './api.ts'
import { Bijzonderheden } from './Bijzonderheden.tsx'
import { Fouten } from './Fouten.tsx'
import { Kolommen } from './Kolommen.tsx'
import type { Invoergang } from './use-invoer.ts'
import { Wijzigingen } from './Wijzigingen.tsx'

const teksten = {
  rijen: { nl: '{n} rijen', en: '{n} rows' },
  nieuw: { nl: 'Nieuw', en: 'New' },
  gewijzigd: { nl: 'Gewijzigd', en: 'Changed' },
  ongewijzigd: { nl: 'Ongewijzigd', en: 'Unchanged' },
  fouten: { nl: 'Rijen met een fout', en: 'Rows with a fault' },
  foutenBij: { nl: 'worden niet ingelezen', en: 'will not be imported' },
  wijzigingen: { nl: 'Wat verandert', en: 'What changes' },
  foutenBlad: { nl: 'Fouten', en: 'Faults' },
  kolommen: { nl: 'Kolommen', en: 'Columns' },
  bijzonderheden: { nl: 'Bijzonderheden', en: 'Particulars' },
  bladen: { nl: 'Voorbeeld van de invoer', en: 'Preview of the import' },
} as const

type Bladsleutel = 'wijzigingen' | 'fouten' | 'kolommen' | 'bijzonderheden'

/** What a file would do: the counts, what changes, what is wrong, the columns, what was odd. */
export function Voorbeeld({ gang, voorbeeld }: { readonly gang: Invoergang; readonly voorbeeld: Invoervoorbeeld }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const { bestand, tellingen, opmerkingen, hersteld, kolommen, totaalFouten } = voorbeeld
  const mist = kolommen.some(({ verplicht, kop }) => verplicht === 'altijd' && kop === null)
  const eerst: Bladsleutel = mist ? 'kolommen' : totaalFouten > 0 ? 'fouten' : 'wijzigingen'
  const [blad, setBlad] = useState<Bladsleutel>(eerst)
  const soort = [bestand.soort.toUpperCase(), bestand.codering, toon(bestand.scheiding)].filter(Boolean).join(', ')
  const bladen = [
    {
      sleutel: 'wijzigingen' as const,
      naam: t.wijzigingen,
      aantal: formatGetal(tellingen.nieuw + tellingen.gewijzigd, taal),
      inhoud: <Wijzigingen voorbeeld={voorbeeld} />,
    },
    {
      sleutel: 'fouten' as const,
      naam: t.foutenBlad,
      aantal: formatGetal(totaalFouten, taal),
      inhoud: <Fouten voorbeeld={voorbeeld} gelegd={gang.gelegd} opBesluit={gang.besluit} />,
    },
    {
      sleutel: 'kolommen' as const,
      naam: t.kolommen,
      inhoud: <Kolommen voorbeeld={voorbeeld} opKoppel={gang.koppel} />,
    },
    {
      sleutel: 'bijzonderheden' as const,
      naam: t.bijzonderheden,
      aantal: formatGetal(opmerkingen.length + hersteld.length, taal),
      inhoud: <Bijzonderheden voorbeeld={voorbeeld} />,
    },
  ]
  return (
    <div className="zk-invoer-voorbeeld" aria-busy={gang.leest}>
      <p>
        <strong>{bestand.naam}</strong>{' '}
        <span className="zk-stil">
          {soort} · {vul(t.rijen, { n: formatGetal(bestand.rijen, taal) })}
        </span>
      </p>
      <Tegels>
        <Tegel naam={t.nieuw} waarde={<Getal n={tellingen.nieuw} />} />
        <Tegel naam={t.gewijzigd} waarde={<Getal n={tellingen.gewijzigd} />} />
        <Tegel naam={t.ongewijzigd} waarde={<Getal n={tellingen.ongewijzigd} />} />
        <Tegel
          naam={t.fouten}
          waarde={<Getal n={tellingen.fouten} />}
          {...(tellingen.fouten > 0 ? { toestand: 'fout' as const, bij: t.foutenBij } : {})}
        />
      </Tegels>
      <Tabs
        naam={t.bladen}
        gekozen={blad}
        opKeuze={setBlad}
        bladen={bestand.soort === 'ndjson' ? bladen.filter(({ sleutel }) => sleutel !== 'kolommen') : bladen}
      />
    </div>
  )
}

/** A separator as people can see it. */
const toon = (scheiding: string | null): string | null =>
  scheiding === null ? null : scheiding === '\t' ? 'tab' : `‘${scheiding}’`
