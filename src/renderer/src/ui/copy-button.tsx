import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { note, say } from '../client/announce';
import { useWords } from '../i18n';
import { IconButton } from './button';

/** Copies `text` and says so. */
export function CopyButton({ text, label }: { text: string | (() => string); label?: string }) {
  const { t } = useWords();
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = window.setTimeout(() => setDone(false), 2_000);
    return () => window.clearTimeout(timer);
  }, [done]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setDone(true);
      say(t('copied'));
    } catch {
      note(t('copyFailed'), { tone: 'bad' });
    }
  };
  return (
    <IconButton
      small
      label={label ?? t('copy')}
      icon={done ? <Check size={16} strokeWidth={1.75} className="text-accent" /> : <Copy size={16} strokeWidth={1.75} />}
      onClick={() => void copy()}
    />
  );
}
