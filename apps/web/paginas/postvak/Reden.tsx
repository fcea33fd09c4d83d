import { useLees } from '../../taal/taal.ts'
import type { Oordeelregel } from './api.ts'

/** Why a line is rejected, on one line: the return code and what the rule says; what was found on pointing at it. */
export function Reden({ reden }: { readonly reden: Oordeelregel['bevindingen'][number] }) {
  const lees = useLees()
  return (
    <span title={`${lees(reden.zegt)} ${lees(reden.vondst)}`}>
      {reden.retourcode !== null && (
        <>
          <code>{reden.retourcode}</code>{' '}
        </>
      )}
      {lees(reden.zegt)}
    </span>
  )
}
