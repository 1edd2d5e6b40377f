import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommands, useMay } from '../../client';
import { useWords } from '../../i18n';
import { Page } from '../../ui';
import { FilePage } from './file-page';
import { fileOf } from './state/address';
import { NewFile } from './tree/new-file';
import { Overview } from './tree/overview';
import { Tree } from './tree/tree';

/** The files that make the agent who it is, and what it knows. */
export default function MemoryPage() {
  const { t } = useWords('memory');
  const [location, go] = useLocation();
  const may = useMay('admin');
  const [making, setMaking] = useState(false);
  const file = fileOf(location);
  useCommands(may ? [{ id: 'memory.new', title: t('commands.newFile'), section: t('commands.section'), run: () => setMaking(true) }] : []);
  const list = { label: t('tree'), content: <Tree chosen={file} onNew={() => setMaking(true)} /> };
  return (
    <>
      {file === '' ? (
        <Page title={t('overview')} list={list} chosen={false}>
          <Overview />
        </Page>
      ) : (
        <FilePage key={file} file={file} list={list} onBack={() => go('/memory')} />
      )}
      {making ? <NewFile onClose={() => setMaking(false)} /> : null}
    </>
  );
}
