import { Button } from '../../../kit/Button.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { Prestatie } from '../gedeeld/Prestatie.tsx'
import { maakOngedaan, meldFout, useDaad } from './ongedaan.ts'
import type { Bewaard } from './use-invulling.ts'
import { wieTekst } from './wie-tekst.ts'

const teksten = {
  bewaard: { nl: 'Bewaard', en: 'Saved' },
  meer: { nl: 'en {n} meer', en: 'and {n} more' },
  ongedaan: { nl: 'Maak ongedaan', en: 'Undo' },
} as const

/** What was just saved and what it gave, above the next one. */
export function LaatsteBewaard({ bewaard, opKlaar }: { readonly bewaard: Bewaard; readonly opKlaar: () => void }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const daad = useDaad()
  const { concept, uitkomst, aantal } = bewaard
  const isLaatste = daad?.id === bewaard.id
  const toestand = uitkomst?.soort === 'weigering' ? 'fout' : 'goed'
  return (
    <p className="zk-mededeling" role="status" data-toestand={toestand}>
      <ToestandIcoon toestand={toestand} />
      <span>
        {t.bewaard}: {wieTekst(concept, taal)}
        {uitkomst?.soort === 'weigering' && <> · {lees(uitkomst.wat)}</>}
        {uitkomst?.soort === 'prestatie' && (
          <>
            {' · '}
            <Geld cents={uitkomst.tarief} /> · <Prestatie {...uitkomst} />
          </>
        )}
        {aantal > 1 && <> · {vul(t.meer, { n: aantal - 1 })}</>}
      </span>
      {isLaatste && (
        <Button
          maat="klein"
          sneltoets="alt+z"
          onPress={() => {
            opKlaar()
            void maakOngedaan(daad).catch((fout: unknown) => meldFout(fout, lees))
          }}
        >
          {t.ongedaan}
        </Button>
      )}
    </p>
  )
}
