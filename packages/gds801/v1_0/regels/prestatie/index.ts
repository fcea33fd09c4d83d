import type { Rule } from '@zorgketen/rules'

/** The rules on the debit line and everything below it. */
export const prestatieRegels: readonly Rule[] = []
