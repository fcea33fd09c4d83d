import { useSessie } from '../../../api/sessie.ts'

const ROLLEN: readonly string[] = ['administratie', 'beheerder']

/** Whether the role of this session may change master data: to show what can be done. The server decides. */
export function useMagBeheren(): boolean {
  return ROLLEN.includes(useSessie().data?.rol ?? '')
}
