import { Dag } from '../../../kit/Dag.tsx'
import { kortNummer } from '../../../kit/kort-nummer.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import type { Askernummer } from '../api.ts'

const teksten = {
  start: { nl: 'start', en: 'start' },
  geenStart: { nl: 'nog geen startdatum', en: 'no start date yet' },
  geen: { nl: 'nog geen nummer', en: 'no number yet' },
} as const

/** The number of the asker: whole, with the day it starts; `kort`: its first eight characters. */
export function Nummer({ nummer, kort = false }: { readonly nummer: Askernummer | null; readonly kort?: boolean }) {
  const t = useTeksten(teksten)
  if (nummer === null) return <span className="zk-stil">{t.geen}</span>
  if (kort) return <code>{kortNummer(nummer.nummer)}</code>
  return (
    <span className="zk-dienst-nummer">
      <code>{nummer.nummer}</code>
      <span className="zk-stil">
        {nummer.startdatum === null ? (
          t.geenStart
        ) : (
          <>
            {t.start} <Dag dag={nummer.startdatum} />
          </>
        )}
      </span>
    </span>
  )
}
