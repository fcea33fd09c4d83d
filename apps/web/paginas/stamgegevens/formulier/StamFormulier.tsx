import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Form } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { meld } from '../../../kit/meld.ts'
import { TextField } from '../../../kit/TextField.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { bewaarDocument, type Document, maakDocument, type RegisterNaam } from '../api.ts'
import { Conflict } from '../gedeeld/Conflict.tsx'
import { veldVan } from '../gedeeld/fout-bij.ts'
import { FORMTEKSTEN } from '../gedeeld/reden-teksten.ts'
import { useBewaar } from '../gedeeld/use-bewaar.ts'
import { FORMULIEREN } from './formulieren.ts'
import { Rijen } from './Rijen.tsx'
import { VeldInvoer } from './VeldInvoer.tsx'
import { isVeldVan, leesPad, zetPad } from './veld.ts'

const teksten = {
  ...FORMTEKSTEN,
  afgeleid: { nl: '{n} registraties opnieuw afgeleid', en: '{n} registrations derived again' },
  taak: {
    nl: 'De open maanden worden op de achtergrond opnieuw afgeleid',
    en: 'The open months are derived again in the background',
  },
} as const

type StamFormulierProps = {
  readonly register: RegisterNaam
  readonly titel: string
  /** The document as it stands, or null: a new one. */
  readonly bestaand: { readonly id: string; readonly versie: number; readonly document: Document } | null
  readonly mag: boolean
  readonly opKlaar: () => void
  readonly opSluit: () => void
  readonly extra?: ReactNode
}

/** The form of one document of any register. What it was opened on stays the base of the change. */
export function StamFormulier({ register, titel, bestaand, mag, opKlaar, opSluit, extra }: StamFormulierProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { leeg, velden } = FORMULIEREN[register]
  const plek = useRef<HTMLDivElement>(null)
  const [basis] = useState(bestaand)
  const [nu, setNu] = useState<Document>(basis?.document ?? leeg)
  const [reden, setReden] = useState('')
  const { bewaar, bezig, fout, conflict, wis } = useBewaar(
    ({ document, op }: { document: Document; op: number }) =>
      basis === null
        ? maakDocument(register, document, reden)
        : bewaarDocument(register, basis.id, document, { verwachteVersie: op, reden }),
    ({ afgeleid, taken, opmerkingen }) => {
      for (const opmerking of opmerkingen) meld({ toestand: 'letop', tekst: lees(opmerking) })
      const bij = taken.length > 0 ? t.taak : afgeleid > 0 ? vul(t.afgeleid, { n: afgeleid }) : null
      meld({ toestand: 'goed', tekst: t.bewaard, ...(bij === null ? {} : { bij }) })
      opKlaar()
    },
  )
  // a long form may have the refused field far from the button
  useEffect(() => {
    if (fout !== null) plek.current?.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus()
  }, [fout])
  if (conflict !== null) {
    const namen = Object.fromEntries(velden.map(({ pad, naam }) => [pad.split('.')[0] ?? pad, naam]))
    return (
      <Conflict
        basis={basis?.document ?? leeg}
        mijn={nu}
        hun={conflict}
        velden={namen}
        bezig={bezig}
        opBewaar={(document, op) => bewaar({ document, op })}
        opLaat={() => {
          wis()
          opSluit()
        }}
      />
    )
  }
  const veld = veldVan(fout)
  const bekend = veld !== null && isVeldVan(velden, veld)
  return (
    <div ref={plek} className="zk-stamform">
      <Form
        naam={titel}
        opVerstuur={() => {
          if (mag) bewaar({ document: nu, op: basis?.versie ?? 0 })
        }}
        acties={
          mag && (
            <>
              <Button soort="hoofd" type="submit" isPending={bezig} sneltoets="mod+Enter">
                {t.bewaar}
              </Button>
              <Button soort="stil" onPress={opSluit}>
                {t.annuleer}
              </Button>
              {extra}
            </>
          )
        }
      >
        {fout !== null && !bekend && <Foutpaneel fout={fout} />}
        <div className="zk-stamvelden">
          {velden.map((een) =>
            een.soort === 'rijen' ? null : (
              <VeldInvoer
                key={een.pad}
                veld={een}
                waarde={leesPad(nu, een.pad)}
                opWaarde={(waarde) => setNu(zetPad(nu, een.pad, waarde))}
                fout={fout}
                pad={een.pad}
                uit={!mag || (een.vast === true && basis !== null)}
              />
            ),
          )}
        </div>
        {velden.map((een) =>
          een.soort === 'rijen' ? (
            <Rijen
              key={een.pad}
              veld={een}
              rijen={(leesPad(nu, een.pad) ?? []) as readonly Document[]}
              opRijen={(rijen) => setNu(zetPad(nu, een.pad, rijen))}
              fout={fout}
              uit={!mag}
            />
          ) : null,
        )}
        {mag && <TextField label={t.reden} uitleg={t.redenUitleg} value={reden} onChange={setReden} optioneel />}
      </Form>
    </div>
  )
}
