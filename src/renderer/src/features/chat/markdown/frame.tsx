import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';

export type FrameContent = { kind: 'image'; url: string; alt: string } | { kind: 'mermaid'; source: string; library: string; dark: boolean };

const told = z.discriminatedUnion('kind', [
  z.object({ farmhandFrame: z.literal(true), kind: z.literal('ready') }),
  z.object({ farmhandFrame: z.literal(true), kind: z.literal('size'), height: z.number(), width: z.number() }),
  z.object({ farmhandFrame: z.literal(true), kind: z.literal('failed'), reason: z.string() }),
]);

const mostHeight = 900;

/** A document without origin that draws what is not ours. It tells us how high it is, and nothing else is believed. */
export function Frame({ title, content, onFailed }: { title: string; content: FrameContent; onFailed(reason: string): void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const [height, setHeight] = useState(120);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const parsed = told.safeParse(data);
      if (!parsed.success) return;
      if (parsed.data.kind === 'ready') setReady(true);
      if (parsed.data.kind === 'size' && parsed.data.height > 0) setHeight(Math.min(mostHeight, parsed.data.height));
      if (parsed.data.kind === 'failed') onFailed(parsed.data.reason);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onFailed]);
  useEffect(() => {
    if (ready) frame.current?.contentWindow?.postMessage(content, '*');
  }, [ready, content]);
  return <iframe ref={frame} src="/frame.html" sandbox="allow-scripts" title={title} className="frame" style={{ height }} />;
}
