import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Geld } from '../../kit/Geld.tsx'
import { Status } from '../../kit/Status.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Leessectie, Leesvondst } from './api.ts'
import { Regelrij } from './Regelrij.tsx'
import { Retourcodes } from './Retourcodes.tsx'
import { Velden } from './Velden.tsx'

const teksten = {
  regels: { nl: '{n} regels', en: '{n} lines' },
  regel: { nl: '1 regel', en: '1 line' },
  bevindingen: { nl: '{n} bevindingen', en: '{n} findings' },
  bevinding: { nl: '1 bevinding', en: '1 finding' },
  codes: { nl: '{n} retourcodes', en: '{n} return codes' },
  code: { nl: '1 retourcode', en: '1 return code' },
  rest: { nl: 'Hiervan staan er {n} in beeld.', en: '{n} of these are shown.' },
} as const

type SectiebladProps = {
  readonly sectie: Leessectie
  readonly vondsten: readonly Leesvondst[]
  readonly open: boolean
  /** It is being printed: open, whatever a person chose. */
  readonly afdruk: boolean
}

/** One insured (or one bank statement): closed it tells how much is in it, open it shows every line. */
export function Sectieblad({ sectie, vondsten, open: begin, afdruk }: SectiebladProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const [gekozen, setGekozen] = useState(begin)
  const open = gekozen || afdruk
  const { titel, velden, retourcodes, regels, aantalRegels } = sectie
  const bedragen = regels.flatMap(({ bedrag }) => bedrag ?? [])
  const heel = regels.length === aantalRegels
  const gebreken = sectie.bevindingen.length
  const codes = retourcodes.length + regels.filter((regel) => regel.retourcodes.length > 0).length
  return (
    <details className="zk-lees-sectie" open={open}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button; its toggle event comes too late to know of printing */}
      <summary
        onClick={(e) => {
          e.preventDefault()
          setGekozen(!open)
        }}
      >
        <ChevronRight aria-hidden size={16} className="zk-lees-pijl" />
        <span className="zk-lees-titel">{lees(titel)}</span>
        {gebreken > 0 && (
          <Status toestand="fout">
            {gebreken === 1 ? t.bevinding : vul(t.bevindingen, { n: formatGetal(gebreken, taal) })}
          </Status>
        )}
        {gebreken === 0 && codes > 0 && (
          <Status toestand="letop">{codes === 1 ? t.code : vul(t.codes, { n: codes })}</Status>
        )}
        <span className="zk-stil">
          {aantalRegels === 1 ? t.regel : vul(t.regels, { n: formatGetal(aantalRegels, taal) })}
        </span>
        {heel && bedragen.length > 0 && <Geld cents={bedragen.reduce((som, een) => som + een, 0)} />}
      </summary>
      {open && (
        <div className="zk-lees-lijf">
          <Velden velden={velden} breed />
          <Retourcodes codes={retourcodes} />
          <ul className="zk-lees-regels">
            {regels.map((regel) => (
              <Regelrij key={regel.pad} regel={regel} vondsten={vondsten} />
            ))}
          </ul>
          {!heel && <p className="zk-stil">{vul(t.rest, { n: formatGetal(regels.length, taal) })}</p>}
        </div>
      )}
    </details>
  )
}
