import { useLees } from '../../taal/taal.ts'
import type { Leesveld } from './api.ts'

/** Names and values beside each other, with what a value means under it. */
export function Velden({ velden, breed = false }: { readonly velden: readonly Leesveld[]; readonly breed?: boolean }) {
  const lees = useLees()
  if (velden.length === 0) return null
  return (
    <dl className="zk-lees-velden" data-breed={breed || undefined}>
      {velden.map(({ label, waarde, uitleg }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field may occur twice in a message
        <div key={i}>
          <dt>{lees(label)}</dt>
          <dd>
            {lees(waarde)}
            {uitleg && <span className="zk-lees-uitleg">{lees(uitleg)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
