import { useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { meld } from '../../kit/meld.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { AfspraakFormulier } from './AfspraakFormulier.tsx'
import { Afspraakregels } from './Afspraakregels.tsx'
import { type Afspraak, bewaar, type Opdracht, trekIn } from './api.ts'
import { Voortgang } from './Voortgang.tsx'

const teksten = {
  nieuw: { nl: 'Nieuwe afspraak', en: 'New agreement' },
  titel: { nl: 'Afspraak', en: 'Agreement' },
  bewaard: { nl: 'De afspraak is bewaard', en: 'The agreement was saved' },
  ingetrokken: { nl: 'De afspraak is ingetrokken', en: 'The agreement was withdrawn' },
  trekIn: { nl: 'Trek in', en: 'Withdraw' },
} as const

type AfspraakPaneelProps = {
  /** Null: a new one. */
  readonly afspraak: Afspraak | null
  /** What a new one begins with. */
  readonly nummer: string
  readonly soort: 'aanbieder' | 'betaler'
  readonly mag: boolean
  readonly opSluit: () => void
}

/** One agreement: how far it is, and its form. */
export function AfspraakPaneel({ afspraak, nummer, soort, mag, opSluit }: AfspraakPaneelProps) {
  const t = useTeksten(teksten)
  const client = useQueryClient()
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const doe = async (werk: () => Promise<void>, tekst: string): Promise<void> => {
    setBezig(true)
    setFout(null)
    try {
      await werk()
      void client.invalidateQueries({ queryKey: ['trajectafspraken'] })
      meld({ toestand: 'goed', tekst })
      opSluit()
    } catch (f) {
      setFout(f)
    } finally {
      setBezig(false)
    }
  }
  return (
    <Drawer
      open
      opSluit={opSluit}
      titel={afspraak === null ? t.nieuw : t.titel}
      {...(afspraak === null ? {} : { bij: <code>{afspraak.zorgtraject}</code> })}
    >
      <div className="zk-trajectafspraak">
        {afspraak !== null && (
          <>
            <Voortgang afspraak={afspraak} soort={soort} />
            <Afspraakregels id={afspraak.id} />
          </>
        )}
        {fout !== null && <Foutpaneel fout={fout} />}
        <AfspraakFormulier
          afspraak={afspraak}
          nummer={nummer}
          soort={soort}
          mag={mag}
          bezig={bezig}
          opBewaar={(opdracht: Opdracht) => void doe(() => bewaar(opdracht), t.bewaard)}
          extra={
            afspraak !== null && (
              <Button
                soort="stil"
                icoon={Trash2}
                isDisabled={bezig}
                onPress={() => void doe(() => trekIn(afspraak), t.ingetrokken)}
              >
                {t.trekIn}
              </Button>
            )
          }
        />
      </div>
    </Drawer>
  )
}
