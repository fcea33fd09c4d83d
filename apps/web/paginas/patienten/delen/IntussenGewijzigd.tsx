import { useQueryClient } from '@tanstack/react-query'
import { Button } from '../../../kit/Button.tsx'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { Moment } from '../../registraties/gedeeld/Moment.tsx'
import type { Huidig } from '../../stamgegevens/gedeeld/fout-bij.ts'

const teksten = {
  titel: { nl: '{door} wijzigde deze patiënt intussen', en: '{door} changed this patient in the meantime' },
  uitleg: {
    nl: 'Uw wijziging is niet bewaard en staat hieronder nog. Bekijk achter dit venster wat er nu staat en bewaar dan opnieuw.',
    en: 'Your change was not kept and still stands below. See behind this window what stands now, then save again.',
  },
  toon: { nl: 'Toon wat er nu staat', en: 'Show what stands now' },
} as const

type IntussenGewijzigdProps = { readonly huidig: Huidig | null; readonly opVerder: () => void }

/** Says who was first, and brings what stands now; what was typed stays. */
export function IntussenGewijzigd({ huidig, opVerder }: IntussenGewijzigdProps) {
  const t = useTeksten(teksten)
  const client = useQueryClient()
  if (huidig === null) return null
  return (
    <div className="zk-patient-melding" role="alert">
      <ToestandIcoon toestand="letop" maat={20} />
      <div>
        <p>
          <strong>{vul(t.titel, { door: huidig.door })}</strong>{' '}
          <span className="zk-stil">
            <Moment op={huidig.gekendVan} /> · {huidig.reden}
          </span>
        </p>
        <p className="zk-zacht">{t.uitleg}</p>
      </div>
      <Button
        maat="klein"
        onPress={() => {
          void client.invalidateQueries({ queryKey: ['patienten'] }).then(opVerder)
        }}
      >
        {t.toon}
      </Button>
    </div>
  )
}
