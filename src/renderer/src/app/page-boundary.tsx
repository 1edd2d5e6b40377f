import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n';
import { Button, Empty } from '../ui';

/** A page that breaks takes nothing else along. */
export class PageBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken onRetry={() => this.setState({ broken: false })} /> : this.props.children;
  }
}

function Broken({ onRetry }: { onRetry(): void }) {
  const { t } = useWords();
  return (
    <main id="content" tabIndex={-1} className="grid flex-1 place-items-center">
      <Empty title={t('crashed')} action={<Button onClick={onRetry}>{t('reload')}</Button>}>
        {t('crashedHint')}
      </Empty>
    </main>
  );
}
