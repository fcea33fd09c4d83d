import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { paginaOp } from '../../pagina.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { haalRegister } from '../stamgegevens/api.ts'

const teksten = {
  contract: { nl: 'Open het contract met {betaler}', en: 'Open the contract with {betaler}' },
  contracten: { nl: 'Open de contracten', en: 'Open the contracts' },
} as const

/** To the contract with the payer; to the list when there is not exactly one. */
export function ContractLink({ betaler }: { readonly betaler: string }) {
  const t = useTeksten(teksten)
  const contracten = useQuery({
    queryKey: ['stam', 'contracten-met', betaler],
    queryFn: ({ signal }) => haalRegister('contract', { zoek: betaler, vanaf: 0, aantal: 50 }, signal),
  }).data
  if (contracten === undefined || !paginaOp('/stamgegevens')) return null
  const [een, ...meer] = contracten.rijen.filter(({ cellen }) => cellen.betaler === betaler)
  const open = een !== undefined && meer.length === 0 ? { open: een.id } : {}
  return (
    <LinkButton naar="/stamgegevens" zoek={{ register: 'contract', ...open }} maat="klein">
      {'open' in open ? vul(t.contract, { betaler }) : t.contracten}
    </LinkButton>
  )
}
