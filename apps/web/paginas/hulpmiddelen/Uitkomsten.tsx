import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useEvenWachten } from '../../kit/even-wachten.ts'
import { Geladen } from '../../kit/Geladen.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { zoekVraag } from './api.ts'
import { Resultaat } from './Resultaat.tsx'

const teksten = {
  begin: { nl: 'Wat wilt u weten?', en: 'What do you want to know?' },
  beginBij: {
    nl: 'Typ bijvoorbeeld 0611 (retourcode), VC034 (regel), CO0497 (prestatiecode) of een woord als begintijd.',
    en: 'Type for instance 0611 (return code), VC034 (rule), CO0497 (prestatiecode) or a word such as begintijd.',
  },
  geen: { nl: 'Niets gevonden', en: 'Nothing found' },
  geenBij: {
    nl: 'Gezocht is in de retourcodes, regels en prestatiecodes die hier bekend zijn. Controleer de code, of probeer een woord uit de omschrijving.',
    en: 'The return codes, rules and prestatiecodes known here were searched. Check the code, or try a word of the description.',
  },
  aantal: { nl: '{n} gevonden', en: '{n} found' },
  meer: { nl: '{n} gevonden; de eerste {k} staan hier', en: '{n} found; the first {k} are here' },
} as const

/** With no more results than this they all stand open. */
const WEINIG = 3

/** What a word gives, while it is being typed. */
export function Uitkomsten({ woord, dag }: { readonly woord: string; readonly dag: string | null }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const vraag = useEvenWachten(woord.trim(), 100)
  const uitslag = useQuery({ ...zoekVraag(vraag, dag), enabled: vraag !== '', placeholderData: keepPreviousData })
  if (vraag === '') {
    return (
      <Leegte titel={t.begin} icoon={Search}>
        {t.beginBij}
      </Leegte>
    )
  }
  return (
    <Geladen vraag={uitslag}>
      {({ resultaten, meer }) => {
        if (resultaten.length === 0) return <Leegte titel={t.geen}>{t.geenBij}</Leegte>
        const n = formatGetal(resultaten.length + meer, taal)
        return (
          <div className="zk-opzoek" data-verouderd={uitslag.isPlaceholderData || undefined}>
            <p className="zk-stil" aria-live="polite">
              {meer > 0 ? vul(t.meer, { n, k: resultaten.length }) : vul(t.aantal, { n })}
            </p>
            {resultaten.map((een, i) => (
              <Resultaat
                key={`${vraag} ${een.soort} ${een.sleutel}`}
                resultaat={een}
                open={i === 0 || resultaten.length <= WEINIG}
              />
            ))}
          </div>
        )
      }}
    </Geladen>
  )
}
