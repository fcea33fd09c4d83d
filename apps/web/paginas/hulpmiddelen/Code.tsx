import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { useOpzoeken } from './opzoekwijzer.ts'

const teksten = { zoek: { nl: 'Zoek {woord} op', en: 'Look up {woord}' } } as const

/** A return code, rule number or prestatiecode; a press looks it up. */
export function Code({ woord, toon = woord }: { readonly woord: string; readonly toon?: string }) {
  const t = useTeksten(teksten)
  const opzoeken = useOpzoeken()
  if (opzoeken === null) return <code>{toon}</code>
  return (
    <button type="button" className="zk-lees-code" title={vul(t.zoek, { woord })} onClick={() => opzoeken(woord)}>
      <code>{toon}</code>
    </button>
  )
}
