/** The local date as yyyy-mm-dd. */
export function isoDate(date: Date): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
