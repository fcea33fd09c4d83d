import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Form } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { meld } from '../../kit/meld.ts'
import { RadioGroup } from '../../kit/RadioGroup.tsx'
import { Status } from '../../kit/Status.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { type Registerstanden, registerstandenVraag, zetRegisterstand } from '../stamgegevens/api.ts'
import { foutBij } from '../stamgegevens/gedeeld/fout-bij.ts'
import { useMagBeheren } from '../stamgegevens/gedeeld/mag-beheren.ts'
import { FORMTEKSTEN } from '../stamgegevens/gedeeld/reden-teksten.ts'
import { useBewaar } from '../stamgegevens/gedeeld/use-bewaar.ts'
import './Registerstand.css'

type Stand = Registerstanden['standen'][number]['stand']

const teksten = {
  ...FORMTEKSTEN,
  volledig: { nl: 'Dit register is volledig', en: 'This register is complete' },
  deels: { nl: 'Dit register is niet volledig', en: 'This register is not complete' },
  niet: { nl: 'Dit register wordt niet bijgehouden', en: 'This register is not kept' },
  volledigBij: {
    nl: 'Wat er niet in staat, bestaat niet: een regel die het nodig heeft wordt afgekeurd.',
    en: 'What is not in it does not exist: a line that needs it is refused.',
  },
  deelsBij: {
    nl: 'Wat er niet in staat, is onbekend: het oordeel zegt dat, en keurt er niet op af.',
    en: 'What is not in it is unknown: the judgement says so and does not refuse for it.',
  },
  nietBij: {
    nl: 'Er wordt niet op geoordeeld, ook niet op wat er toch in staat.',
    en: 'Nothing is judged by it, not even by what is in it.',
  },
  wijzig: { nl: 'Wijzig', en: 'Change' },
  titel: { nl: 'Is dit register volledig?', en: 'Is this register complete?' },
  kies: { nl: 'Wat geldt vanaf nu', en: 'What holds from now on' },
  uitleg: {
    nl: 'Voor elk nieuw oordeel. Wat al beoordeeld is, verandert niet.',
    en: 'For every new judgement. What was judged does not change.',
  },
  intussen: {
    nl: '{door} wijzigde dit intussen; sluit dit venster en kijk opnieuw.',
    en: '{door} changed this in the meantime; close this window and look again.',
  },
} as const

const TOESTAND: Readonly<Record<Stand, Toestand>> = { volledig: 'goed', deels: 'letop', niet: 'onbekend' }
const STANDEN: readonly Stand[] = ['volledig', 'deels', 'niet']

/** What the payer says of a register: complete or not, what follows from it, and a way to change it. */
export function Registerstand({ register }: { readonly register: string }) {
  const t = useTeksten(teksten)
  const mag = useMagBeheren()
  const { data } = useQuery(registerstandenVraag)
  const [wijzigt, setWijzigt] = useState(false)
  const nu = data?.standen.find((een) => een.register === register)
  if (data === undefined || nu === undefined) return null
  return (
    <div className="zk-registerstand">
      <Status toestand={TOESTAND[nu.stand]}>{t[nu.stand]}</Status>
      <p className="zk-stil">{t[`${nu.stand}Bij`]}</p>
      {mag && (
        <Button maat="klein" onPress={() => setWijzigt(true)}>
          {t.wijzig}
        </Button>
      )}
      {wijzigt && <Wijziging nu={nu} versie={data.versie} opSluit={() => setWijzigt(false)} />}
    </div>
  )
}

type WijzigingProps = {
  readonly nu: Registerstanden['standen'][number]
  readonly versie: number
  readonly opSluit: () => void
}

function Wijziging({ nu, versie, opSluit }: WijzigingProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [stand, setStand] = useState<Stand>(nu.stand)
  const [reden, setReden] = useState('')
  const { bewaar, bezig, fout, conflict } = useBewaar(
    () => zetRegisterstand({ register: nu.register, stand, verwachteVersie: versie, reden }),
    () => {
      meld({ toestand: 'goed', tekst: t.bewaard })
      opSluit()
    },
  )
  const bij = foutBij(fout, taal, 'reden')
  return (
    <Dialog open opSluit={opSluit} titel={t.titel}>
      <Form
        naam={t.titel}
        opVerstuur={() => bewaar(undefined)}
        acties={
          <>
            <Button soort="hoofd" type="submit" isPending={bezig} isDisabled={stand === nu.stand}>
              {t.bewaar}
            </Button>
            <Button soort="stil" onPress={opSluit}>
              {t.annuleer}
            </Button>
          </>
        }
      >
        {conflict !== null && <p role="alert">{t.intussen.replace('{door}', conflict.door)}</p>}
        {fout !== null && bij === null && <Foutpaneel fout={fout} />}
        <RadioGroup<Stand>
          label={t.kies}
          uitleg={t.uitleg}
          opties={STANDEN.map((sleutel) => ({ sleutel, naam: t[sleutel], bij: t[`${sleutel}Bij`] }))}
          waarde={stand}
          opWaarde={setStand}
        />
        <TextField label={t.reden} uitleg={t.redenUitleg} value={reden} onChange={setReden} fout={bij} />
      </Form>
    </Dialog>
  )
}
