import { Button } from '../../../kit/Button.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { useMag } from '../gedeeld/mag.ts'
import type { Invulling } from './use-invulling.ts'

type VoetProps = {
  readonly formulier: string
  readonly invulling: Invulling
  readonly soort: 'nieuw' | 'bestaand' | 'ingetrokken'
  /** Enter in a field saves too. */
  readonly enter: boolean
  readonly opVerwerp: () => void
  readonly opIntrekken: () => void
}

const teksten = {
  bewaar: { nl: 'Bewaar', en: 'Save' },
  volgende: { nl: 'Bewaar en volgende', en: 'Save and next' },
  sluit: { nl: 'Bewaar en sluit', en: 'Save and close' },
  trekIn: { nl: 'Trek in', en: 'Withdraw' },
  zetTerug: { nl: 'Zet terug', en: 'Restore' },
  verwerp: { nl: 'Verwerp', en: 'Discard' },
  lezen: { nl: 'Uw rol mag lezen, niet registreren.', en: 'Your role may read, not register.' },
} as const

/** The buttons under a contact, always in sight; above them why saving failed. */
export function Voet({ formulier, invulling, soort, enter, opVerwerp, opIntrekken }: VoetProps) {
  const t = useTeksten(teksten)
  const mag = useMag('registreren')
  const { bezig, fout, vuil } = invulling
  return (
    <footer className="zk-invulling-voet">
      {fout !== null && <Foutpaneel fout={fout} />}
      {mag ? (
        <div className="zk-invulling-knoppen">
          {soort === 'ingetrokken' ? (
            <Button soort="hoofd" isPending={bezig} onPress={() => invulling.bewaar(true)}>
              {t.zetTerug}
            </Button>
          ) : (
            <Button
              soort="hoofd"
              type="submit"
              form={formulier}
              isPending={bezig}
              {...(enter ? { sneltoets: 'Enter' } : {})}
            >
              {soort === 'nieuw' ? t.volgende : t.bewaar}
            </Button>
          )}
          {soort === 'nieuw' && (
            <Button onPress={() => invulling.bewaar(true)} sneltoets="mod+Enter">
              {t.sluit}
            </Button>
          )}
          {vuil && (
            <Button soort="stil" onPress={opVerwerp}>
              {t.verwerp}
            </Button>
          )}
          {soort === 'bestaand' && (
            <span className="zk-invulling-eind">
              <Button soort="stil" onPress={opIntrekken} isDisabled={bezig}>
                {t.trekIn}
              </Button>
            </span>
          )}
        </div>
      ) : (
        <p className="zk-stil">{t.lezen}</p>
      )}
    </footer>
  )
}
