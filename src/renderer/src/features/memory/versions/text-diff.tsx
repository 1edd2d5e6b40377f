import { useEffect, useState } from 'react';
import { useWords } from '../../../i18n';
import { Diff, Waiting } from '../../../ui';
import { visibleText } from '../../../ui/visible-text';

/** What became of `before`, line by line. The comparison is loaded when it is first needed. */
export function TextDiff({ before, after, label }: { before: string; after: string; label: string }) {
  const { t } = useWords('memory');
  const { t: common } = useWords();
  const [diff, setDiff] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void import('diff').then(({ createTwoFilesPatch }) => {
      if (!left)
        setDiff(createTwoFilesPatch('before', 'after', visibleText(before), visibleText(after), undefined, undefined, { context: 3, timeout: 2_000 }) ?? '');
    });
    return () => {
      left = true;
    };
  }, [before, after]);
  if (before === after) return <p className="text-ink2">{t('same')}</p>;
  if (diff === null) return <Waiting text={common('loading')} />;
  return (
    <div className="overflow-hidden rounded-card border border-line">
      <Diff diff={diff} label={label} />
    </div>
  );
}
