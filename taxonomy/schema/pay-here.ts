/** Yearly pay in whole US dollars at one place, with the year of the table. */
export interface PayHere {
  low: number;
  high: number;
  place: string;
  year: number;
}
