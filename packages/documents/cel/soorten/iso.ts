/** Year, month and day as yyyy-mm-dd; whether the day exists is for `parseDay`. */
export function iso(jaar = '', maand: string | number = '', dag: string | number = ''): string {
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
}
