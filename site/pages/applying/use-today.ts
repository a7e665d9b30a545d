import { useEffect, useState } from 'preact/hooks';

/** Today as an ISO day, once the page is live. Null before: a page is built on one day and read on another. */
export function useToday(): string | null {
  const [today, setToday] = useState<string | null>(null);
  useEffect(() => setToday(new Date().toISOString().slice(0, 10)), []);
  return today;
}
