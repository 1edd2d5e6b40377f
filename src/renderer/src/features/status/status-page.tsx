import type { ReactNode } from 'react';
import type { HealthState } from '../../client/use-health';
import { CopyText } from '../../ui/copy-text';
import { Sprout } from '../../ui/sprout';
import { partsOf, sentenceOf } from './sentence';
import './status-page.css';

/** The plain page at `/`: whether a model can answer, what to do when none can, and how to talk to the agent. */
export function StatusPage({ state, origin, access }: { state: HealthState; origin: string; access: ReactNode }) {
  const { tone, title, detail, action } = sentenceOf(state);
  const health = state.kind === 'answered' ? state.health : null;

  return (
    <div className="page">
      <header className="top">
        <Sprout />
        <span className="name">Farmhand</span>
        {health === null ? null : <span className="version">{health.version}</span>}
      </header>

      <main>
        <section className={`state ${tone}`} aria-live="polite">
          <h1>
            <span className={`dot ${tone}`} aria-hidden="true" />
            {title}
          </h1>
          <p>{detail}</p>
          {action === null ? null : (
            <p className="action">
              <strong>What to do: </strong>
              {action}
            </p>
          )}
        </section>

        {access}

        <section aria-labelledby="parts">
          <h2 id="parts">Parts</h2>
          <ul className="parts">
            {partsOf(health).map((part) => (
              <li key={part.name}>
                <span className={`dot ${part.tone}`} aria-hidden="true" />
                <span>{part.name}</span>
                <span className={`word ${part.tone}`}>{part.word}</span>
              </li>
            ))}
          </ul>
        </section>

        <section className="talk" aria-labelledby="talk">
          <h2 id="talk">Talk to it</h2>
          <CopyText
            label="In a terminal, in the folder of Farmhand"
            text={'npx farmhand chat "Remember that the north gate code is 4411, then tell me the time"'}
          />
          <CopyText label="From any program that speaks the OpenAI API" text={curlExample(origin)} />
        </section>
      </main>

      <footer>Everything here runs on this computer. This page asks the gateway every 3 seconds and nobody else.</footer>
    </div>
  );
}

function curlExample(origin: string): string {
  return `curl ${origin}/v1/chat/completions \\\n  -H 'content-type: application/json' \\\n  -d '{"model":"farmhand","messages":[{"role":"user","content":"Hello!"}],"stream":true}'`;
}
