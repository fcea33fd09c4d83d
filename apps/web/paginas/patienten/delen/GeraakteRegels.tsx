import { Dialog } from '../../../kit/Dialog.tsx'
import { LinkButton } from '../../../kit/LinkButton.tsx'
import { Status } from '../../../kit/Status.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { GeraakteRegel } from '../api.ts'

const teksten = {
  titel: { nl: '{n} verzonden regels vragen een correctie', en: '{n} sent lines ask for a correction' },
  uitleg: {
    nl: 'Deze regels gingen naar de betaler met het gegeven dat u nu wijzigde.',
    en: 'These lines went to the payer with what you changed now.',
  },
  naar: { nl: 'Naar correcties', en: 'To corrections' },
} as const

type GeraakteRegelsProps = { readonly regels: readonly GeraakteRegel[]; readonly opSluit: () => void }

/** After a change: the lines that were sent with what was changed, with what is to be done about each. */
export function GeraakteRegels({ regels, opSluit }: GeraakteRegelsProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <Dialog
      open={regels.length > 0}
      opSluit={opSluit}
      titel={vul(t.titel, { n: regels.length })}
      acties={
        <LinkButton naar="/correcties" soort="hoofd">
          {t.naar}
        </LinkButton>
      }
    >
      <p className="zk-zacht">{t.uitleg}</p>
      <ul className="zk-patient-rijen">
        {regels.map(({ referentie, factuurnummer, stand, doe }) => (
          <li key={referentie}>
            <div className="zk-patient-rij-tekst">
              <p className="zk-cijfers">
                {factuurnummer} · {referentie}
              </p>
              <p className="zk-stil">{lees(doe)}</p>
            </div>
            <Status toestand="letop">{stand}</Status>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
