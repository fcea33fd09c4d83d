import { Drawer } from '../../kit/Drawer.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Gever, Regelbladzijde, Retourcode } from './api.ts'
import { Knoplink } from './Knoplink.tsx'
import { GEVERS, NIVEAUS, ZEKERHEDEN } from './woorden.ts'

const teksten = {
  titel: { nl: 'Retourcode {code}', en: 'Return code {code}' },
  onbekend: {
    nl: 'De betekenis van deze code staat in geen bron die wij kennen.',
    en: 'The meaning of this code is in no source that we know.',
  },
  niveau: { nl: 'Over', en: 'About' },
  bron: { nl: 'Bron', en: 'Source' },
  zekerheid: { nl: 'Zekerheid', en: 'Certainty' },
  geen: {
    nl: 'Geen regel in dit boek geeft deze code; een betaler kan dat wel doen.',
    en: 'No rule of this book gives this code; a payer may.',
  },
  geeft: { nl: '{gever}: regels die dit antwoorden', en: '{gever}: rules that answer this' },
} as const

type CodePaneelProps = {
  readonly code: Retourcode | null
  readonly boek: readonly Regelbladzijde[]
  readonly opRegel: (sleutel: string) => void
  readonly opSluit: () => void
}

/** One return code: what it means, where that stands, and the rules that answer with it. */
export function CodePaneel({ code, boek, opRegel, opSluit }: CodePaneelProps) {
  const t = useTeksten(teksten)
  return (
    <Drawer open={code !== null} opSluit={opSluit} titel={vul(t.titel, { code: code?.code ?? '' })} breedte="breed">
      {code !== null && <Codeblad code={code} boek={boek} opRegel={opRegel} />}
    </Drawer>
  )
}

function Codeblad({ code, boek, opRegel }: Omit<CodePaneelProps, 'opSluit'> & { readonly code: Retourcode }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const perGever = (gever: Gever) => {
    const sleutels = new Set(code.regels.filter((een) => een.gever === gever).map(({ regel }) => regel))
    return boek.filter(({ sleutel }) => sleutels.has(sleutel))
  }
  return (
    <div className="zk-regelblad">
      <p className="zk-regelblad-zegt">{code.betekenis === null ? t.onbekend : lees(code.betekenis)}</p>
      <dl>
        {code.niveau !== null && (
          <div>
            <dt>{t.niveau}</dt>
            <dd>{lees(NIVEAUS[code.niveau] ?? code.niveau)}</dd>
          </div>
        )}
        {code.bron !== null && (
          <div>
            <dt>{t.bron}</dt>
            <dd>{code.bron}</dd>
          </div>
        )}
        <div>
          <dt>{t.zekerheid}</dt>
          <dd>
            <Status kaal toestand={code.zekerheid === 'zeker' ? 'goed' : 'onbekend'}>
              {lees(ZEKERHEDEN[code.zekerheid] ?? code.zekerheid)}
            </Status>
          </dd>
        </div>
      </dl>
      {code.regels.length === 0 && <p className="zk-zacht">{t.geen}</p>}
      {(['poort', 'dji', 'verzekeraar'] as const).map((gever) => {
        const regels = perGever(gever)
        if (regels.length === 0) return null
        return (
          <section key={gever}>
            <h3>{vul(t.geeft, { gever: lees(GEVERS[gever] ?? gever) })}</h3>
            <ul>
              {regels.map((regel) => (
                <li key={regel.sleutel}>
                  <Knoplink opDruk={() => opRegel(regel.sleutel)}>{lees(regel.zegt)}</Knoplink>
                  <p className="zk-zacht">{lees(regel.advies)}</p>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
