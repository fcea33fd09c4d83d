import type { Traject } from './api.ts'

/** Who declared under a number, by name where the register knows it. */
export function Declaranten({ declaranten }: Pick<Traject, 'declaranten'>) {
  return <span>{declaranten.map(({ agb, naam }) => naam ?? agb).join(', ')}</span>
}
