/** Who may apply, in words for a plate. */
export interface MayApply {
  value: string;
  note?: string;
}
