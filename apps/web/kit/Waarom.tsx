import type { Tekst } from '@zorgketen/values'
import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { useLees } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import './Waarom.css'

/** One step of a derivation: what was decided, from which facts, by which source. */
export type WaaromStap = {
  readonly wat: Tekst | string
  readonly uitkomst?: string
  readonly feiten?: readonly { readonly naam: Tekst | string; readonly waarde: string }[]
  readonly bron?: Tekst | string
  /** The step could not be judged: says why in `wat`. */
  readonly onbekend?: boolean
}

type WaaromProps = {
  readonly titel?: string
  readonly stappen: readonly WaaromStap[]
  readonly open?: boolean
}

const teksten = {
  waarom: { nl: 'Waarom?', en: 'Why?' },
  bron: { nl: 'Bron', en: 'Source' },
} as const

/** Shows step by step how an outcome came about. Closed until asked. */
export function Waarom({ titel, stappen, open = false }: WaaromProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <Disclosure className="zk-waarom" defaultExpanded={open}>
      <Heading level={3}>
        <Button slot="trigger" className="zk-waarom-knop">
          <ChevronRight aria-hidden size={15} />
          {titel ?? t.waarom}
        </Button>
      </Heading>
      <DisclosurePanel className="zk-waarom-paneel">
        <ol className="zk-waarom-stappen">
          {stappen.map((stap, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are in their order
            <li key={i} data-onbekend={stap.onbekend || undefined}>
              <p className="zk-waarom-wat">
                <span>{lees(stap.wat)}</span>
                {stap.uitkomst && <strong>{stap.uitkomst}</strong>}
              </p>
              {stap.feiten && stap.feiten.length > 0 && (
                <dl className="zk-waarom-feiten">
                  {stap.feiten.map((feit) => (
                    <div key={lees(feit.naam)}>
                      <dt>{lees(feit.naam)}</dt>
                      <dd>{feit.waarde}</dd>
                    </div>
                  ))}
                </dl>
              )}
              {stap.bron && (
                <p className="zk-waarom-bron">
                  {t.bron}: {lees(stap.bron)}
                </p>
              )}
            </li>
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  )
}
