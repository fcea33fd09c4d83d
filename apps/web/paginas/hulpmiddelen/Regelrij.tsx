import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Leesregel, Leesvondst } from './api.ts'
import { groepeerVondsten } from './groepeer.ts'
import { Retourcodes } from './Retourcodes.tsx'
import { Velden } from './Velden.tsx'

const teksten = {
  debet: { nl: 'debet', en: 'debit' },
  credit: { nl: 'credit', en: 'credit' },
  post: { nl: 'boeking', en: 'entry' },
  zonder: { nl: 'zonder referentie', en: 'no reference' },
} as const

type RegelrijProps = { readonly regel: Leesregel; readonly vondsten: readonly Leesvondst[] }

/** One line: day, code, amount and outcome; a press shows every field of it. */
export function Regelrij({ regel, vondsten }: RegelrijProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [open, setOpen] = useState(false)
  const eigen = regel.bevindingen.flatMap((nummer) => vondsten[nummer] ?? [])
  const mis = eigen.some(({ onderdrukt, ernst }) => !onderdrukt && (ernst === 'afkeur' || ernst === 'fout'))
  const codes = regel.retourcodes.map(({ code }) => code)
  const af = regel.uitkomst !== null && (regel.bedrag ?? 0) === 0
  return (
    <li>
      <details className="zk-lees-regel" onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary data-toestand={mis || af ? 'fout' : 'neutraal'}>
          <ChevronRight aria-hidden size={14} className="zk-lees-pijl" />
          <span className="zk-lees-dag">{regel.datum === null ? t[regel.soort] : <Dag dag={regel.datum} />}</span>
          <span className="zk-lees-naam">
            {regel.code && <code>{regel.code}</code>} {regel.naam ? lees(regel.naam) : null}
            {regel.code === null && regel.naam === null && <code>{regel.referentie ?? t.zonder}</code>}
          </span>
          <span className="zk-lees-uitkomst">
            {regel.soort === 'credit' && <Status toestand="info">{t.credit}</Status>}
            {regel.uitkomst && (
              <Status toestand={af ? 'fout' : 'goed'} kaal>
                {lees(regel.uitkomst)}
              </Status>
            )}
            {codes.length > 0 && <code>{codes.join(' ')}</code>}
            {mis && codes.length === 0 && <Status toestand="fout" kaal>{`${eigen.length}`}</Status>}
          </span>
          <Geld cents={regel.bedrag} />
        </summary>
        {open && (
          <div className="zk-lees-lijf">
            {regel.referentie !== null && (
              <p className="zk-zacht">
                {t[regel.soort]} <code>{regel.referentie}</code>
              </p>
            )}
            <Retourcodes codes={regel.retourcodes} />
            <Bevindingen
              beknopt
              bevindingen={groepeerVondsten(eigen).map(({ sleutel, ernst, eerste }) => ({
                code: sleutel,
                ernst,
                wat: eerste.wat,
                ...(eerste.advies ? { doe: eerste.advies } : {}),
              }))}
            />
            <Velden velden={regel.velden} breed />
          </div>
        )}
      </details>
    </li>
  )
}
