import { useEffect, useEffectEvent, useState } from 'react';

/** ms until `expiresAt`, once a second. `onMinute` is called once, when a minute is left. */
export function useCountdown(expiresAt: number, onMinute: () => void): number {
  const [left, setLeft] = useState(() => expiresAt - Date.now());
  const minute = useEffectEvent(onMinute);
  useEffect(() => {
    let warned = expiresAt - Date.now() <= 60_000;
    const timer = window.setInterval(() => {
      const now = expiresAt - Date.now();
      setLeft(now);
      if (now <= 60_000 && now > 0 && !warned) {
        warned = true;
        minute();
      }
    }, 1_000);
    return () => window.clearInterval(timer);
  }, [expiresAt]);
  return left;
}
