import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { focusComposer } from '../composer/composer-focus';

/** Around a question of the agent: once it is answered it goes, and the cursor goes to the next one, else to where a person writes. */
export function Question({ children }: { children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = around.current;
    return () => {
      if (element === null || !element.contains(document.activeElement)) return;
      const next = [...document.querySelectorAll<HTMLElement>('[data-question] footer button')].find((button) => !element.contains(button));
      if (next === undefined) focusComposer();
      else next.focus();
    };
  }, []);
  return <div ref={around}>{children}</div>;
}
