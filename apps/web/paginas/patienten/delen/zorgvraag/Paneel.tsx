import type { ReactNode } from 'react'
import { Button } from '../../../../kit/Button.tsx'
import { Form } from '../../../../kit/Form.tsx'
import { Foutpaneel } from '../../../../kit/Foutpaneel.tsx'
import { useTeksten } from '../../../../taal/teksten.ts'
import { veldVan } from '../../../stamgegevens/gedeeld/fout-bij.ts'
import type { Bewaren } from '../../../stamgegevens/gedeeld/use-bewaar.ts'
import { IntussenGewijzigd } from '../IntussenGewijzigd.tsx'
import { ZORGTEKSTEN } from './teksten.ts'

type PaneelFormProps = {
  readonly naam: string
  readonly bewaren: Omit<Bewaren<never>, 'bewaar'>
  /** Fields that show their own refusal; of another field the refusal stands above the form. */
  readonly velden: readonly string[]
  readonly opVerstuur: () => void
  readonly opSluit: () => void
  readonly bewaar?: string
  readonly bij?: ReactNode
  readonly children: ReactNode
}

/** The form in a side panel: who was first, what was refused, the fields, the buttons. */
export function PaneelForm(props: PaneelFormProps) {
  const { naam, bewaren, velden, opVerstuur, opSluit, bewaar, bij, children } = props
  const t = useTeksten(ZORGTEKSTEN)
  const veld = veldVan(bewaren.fout)
  const bekend = veld !== null && velden.some((een) => veld === een || veld.startsWith(`${een}.`))
  return (
    <Form
      naam={naam}
      opVerstuur={opVerstuur}
      acties={
        <>
          <Button soort="hoofd" type="submit" isPending={bewaren.bezig} sneltoets="mod+Enter">
            {bewaar ?? t.bewaar}
          </Button>
          <Button soort="stil" onPress={opSluit}>
            {t.annuleer}
          </Button>
          {bij}
        </>
      }
    >
      <IntussenGewijzigd huidig={bewaren.conflict} opVerder={bewaren.wis} />
      {bewaren.fout !== null && !bekend && <Foutpaneel fout={bewaren.fout} />}
      {children}
    </Form>
  )
}
