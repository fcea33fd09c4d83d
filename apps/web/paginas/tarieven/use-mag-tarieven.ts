import { useSessie } from '../../api/sessie.ts'

/** Whether the role of this session may accept and withdraw: to show what can be done. The server decides. */
export const useMagTarieven = (): boolean => useSessie().data?.rol === 'beheerder'
