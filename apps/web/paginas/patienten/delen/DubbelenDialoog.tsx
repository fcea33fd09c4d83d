import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { useMagBeheren } from '../../stamgegevens/gedeeld/mag-beheren.ts'
import type { Dubbelpaar } from '../api.ts'
import { SamenvoegDialoog } from './SamenvoegDialoog.tsx'

const teksten = {
  titel: { nl: 'Mogelijk dubbele patiënten', en: 'Possible doubles' },
  uitleg: {
    nl: 'Vergelijk elk paar. Zijn het twee mensen, dan hoeft u niets te doen.',
    en: 'Compare each pair. If they are two people, nothing needs to be done.',
  },
  vergelijk: { nl: 'Vergelijk', en: 'Compare' },
} as const

type DubbelenDialoogProps = {
  readonly open: boolean
  readonly opSluit: () => void
  readonly paren: readonly Dubbelpaar[]
}

/** All pairs that may be one person. */
export function DubbelenDialoog({ open, opSluit, paren }: DubbelenDialoogProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const navigate = useNavigate()
  const mag = useMagBeheren()
  const [paar, setPaar] = useState<{ a: string; b: string } | null>(null)
  return (
    <>
      <Dialog open={open && paar === null} opSluit={opSluit} titel={t.titel} breedte="breed">
        <p className="zk-zacht">{t.uitleg}</p>
        <ul className="zk-patient-rijen">
          {paren.map(({ a, b, redenen }) => (
            <li key={`${a.id} ${b.id}`}>
              <div className="zk-patient-rij-tekst">
                <p>
                  <strong>{a.label}</strong> <span className="zk-stil">{a.id}</span> – <strong>{b.label}</strong>{' '}
                  <span className="zk-stil">{b.id}</span>
                </p>
                <p className="zk-stil">{redenen.map((reden) => lees(reden)).join(' ')}</p>
              </div>
              {mag && (
                <Button maat="klein" onPress={() => setPaar({ a: a.id, b: b.id })}>
                  {t.vergelijk}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Dialog>
      <SamenvoegDialoog
        paar={paar}
        opSluit={() => setPaar(null)}
        opKlaar={(behouden) => {
          setPaar(null)
          opSluit()
          void navigate({ to: '/patienten/$patient', params: { patient: behouden } } as never)
        }}
      />
    </>
  )
}
