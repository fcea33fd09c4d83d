import type { Declaratieregel } from '@zorgketen/declaratie'

/** References of the debit lines that these lines take back, without the credit lines that are refused themselves. */
export function gecrediteerdDoor(
  regels: readonly Declaratieregel[],
  geweigerd: ReadonlySet<Declaratieregel>,
): ReadonlySet<string> {
  const referenties = new Set<string>()
  for (const regel of regels) {
    if (regel.soort === 'credit' && !geweigerd.has(regel)) referenties.add(regel.gerelateerd)
  }
  return referenties
}
