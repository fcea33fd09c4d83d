import { Balk } from '../../kit/Blad.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { SearchField } from '../../kit/SearchField.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { Uitkomsten } from './Uitkomsten.tsx'
import type { Zoek } from './zoek.ts'

const teksten = {
  zoek: {
    nl: 'Retourcode, regelnummer, prestatiecode of woord',
    en: 'Return code, rule number, prestatiecode or word',
  },
  dag: { nl: 'Tarief op', en: 'Tariff on' },
} as const

type OpzoekerProps = { readonly zoek: Zoek; readonly zet: (anders: Zoek) => void }

/** Type and see at once: return codes, rules and prestatiecodes. The address keeps the question, so it can be sent on. */
export function Opzoeker({ zoek: { zoek = '', dag }, zet }: OpzoekerProps) {
  const t = useTeksten(teksten)
  return (
    <>
      <Balk>
        <SearchField
          naam={t.zoek}
          value={zoek}
          autoFocus
          onChange={(tekst) => zet({ blad: 'opzoeken', ...(tekst ? { zoek: tekst } : {}), ...(dag ? { dag } : {}) })}
        />
        <div className="zk-opzoek-dag">
          <DateField
            label={t.dag}
            waarde={dag ?? null}
            opWaarde={(nieuw) => zet({ blad: 'opzoeken', ...(zoek ? { zoek } : {}), ...(nieuw ? { dag: nieuw } : {}) })}
          />
        </div>
      </Balk>
      <Uitkomsten woord={zoek} dag={dag ?? null} />
    </>
  )
}
