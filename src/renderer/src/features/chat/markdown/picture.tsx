import { ImageOff, Image as PictureIcon } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui';
import { Frame } from './frame';
import { hostOf } from './host';

const inlinePicture = /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]+$/;

/** A picture from elsewhere would tell its server that this was read: it is asked for only after a yes, in a frame without a way to us. */
export function Picture({ src, alt }: { src: string; alt: string }) {
  const { t } = useWords('chat');
  const [wanted, setWanted] = useState(false);
  const [failed, setFailed] = useState(false);
  if (inlinePicture.test(src)) return <img src={src} alt={alt} />;
  const host = hostOf(src);
  if (host === null || src.startsWith('mailto:')) return <NoPicture words={t('picture.none')} alt={alt} />;
  if (failed) return <NoPicture words={t('picture.failed', { host })} alt={alt} />;
  if (wanted)
    return <Frame title={alt === '' ? t('picture.from', { host }) : alt} content={{ kind: 'image', url: src, alt }} onFailed={() => setFailed(true)} />;
  return (
    <span className="no-picture">
      <PictureIcon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className="min-w-0 flex-1">
        {t('picture.ask', { host })} {alt === '' ? null : <bdi>{alt}</bdi>}
      </span>
      <Button small onClick={() => setWanted(true)}>
        {t('picture.show')}
      </Button>
    </span>
  );
}

function NoPicture({ words, alt }: { words: string; alt: string }) {
  return (
    <span className="no-picture">
      <ImageOff size={16} strokeWidth={1.75} aria-hidden="true" />
      {words} {alt === '' ? null : <bdi>{alt}</bdi>}
    </span>
  );
}
