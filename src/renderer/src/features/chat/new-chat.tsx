import type { Mode } from '@shared/contract/messages';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { PageMain } from '../../ui';
import { Composer } from './composer/composer';
import { DropArea } from './composer/drop-area';
import { EmptyChat } from './empty-chat';
import { ModelSwitch, ModeSwitch } from './head/switches';

/** A conversation before its first word. `place`: where the windows' addresses of conversations begin. */
export function NewChat({ title, place, onBack }: { title: string; place: '/chat' | '/ask'; onBack?(): void }) {
  const [, navigate] = useLocation();
  const [mode, setMode] = useState<Mode | null>(null);
  const [model, setModel] = useState<string | null>(null);
  return (
    <PageMain
      title={title}
      {...(onBack === undefined ? {} : { onBack })}
      ownScroll
      tools={
        <>
          <ModelSwitch model={model} onChoose={setModel} />
          <ModeSwitch mode={mode ?? 'ask'} onChoose={setMode} />
        </>
      }
    >
      <DropArea>
        <EmptyChat withStarters={place === '/chat'} />
        <Composer sessionId={null} running={false} begin={{ mode, model }} onSent={(id) => navigate(`${place}/${id}`)} />
      </DropArea>
    </PageMain>
  );
}
