import { useState } from 'react';
import './copy-text.css';

/** A command to copy: shown as it is, with one quiet button. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const [said, setSaid] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('Select the text and copy it by hand');
    }
    window.setTimeout(() => setSaid(''), 2500);
  };

  return (
    <figure className="copy-text">
      <figcaption>
        <span>{label}</span>
        <button type="button" onClick={copy} aria-label={`Copy: ${label}`}>
          Copy
        </button>
        <span className="said" role="status">
          {said}
        </span>
      </figcaption>
      <pre>
        <code>{text}</code>
      </pre>
    </figure>
  );
}
