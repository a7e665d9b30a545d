import { useEffect, useState } from 'preact/hooks';

/** Most files are read before anybody wonders. Milliseconds. */
const SOON = 1500;

/** While a file is read: says so once that takes long, with a way out. */
export function StillReading({ onStop }: { onStop: () => void }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="small" role="status">
      {late && (
        <>
          Still reading this file. You can wait, or stop.{' '}
          <button type="button" class="link-button" onClick={onStop}>
            Stop
          </button>
        </>
      )}
    </p>
  );
}
