/** Which kind of work inside a series an ad asks for, with what led there. */
export interface KindOfWork {
  label: string;
  /** The ad's own words, strongest first. */
  because: string[];
  /** Titles such jobs go by. */
  titles: string[];
  /** Cyber work roles with OPM's three-digit code, where there are any. */
  roles: string[];
}
