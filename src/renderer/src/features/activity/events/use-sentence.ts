import { useCallback } from 'react';
import { coreText, previewText, useWords } from '../../../i18n';
import { type LoggedEvent, sentenceOf, type ValueName } from './describe-event';

const endings = ['step-limit', 'loop', 'denials', 'interrupted'] as const;

const empty: Record<ValueName, string> = { model: '', message: '', reason: '', preview: '', tool: '', content: '', detail: '', name: '', event: '' };

/** How to say an event in the language of the window. */
export function useSentence(): (event: LoggedEvent) => string {
  const { t } = useWords('activity');
  return useCallback(
    (event) => {
      const { key, values, count = 0 } = sentenceOf(event);
      if (key === 'undo') return t('sentence.undo', { count });
      const ending = endings.find((each) => each === values.reason);
      const reason = ending === undefined ? values.reason : t(`reasons.${ending}`);
      return t(`sentence.${key}`, { ...empty, ...values, ...toldHere(key, values), reason: coreText(reason ?? '') });
    },
    [t],
  );
}

/** What the core said in the event, in the language of the window. A notification is in the agent's words. */
function toldHere(key: string, { preview, detail, message }: Partial<Record<ValueName, string>>): Partial<Record<ValueName, string>> {
  return {
    ...(preview === undefined ? {} : { preview: previewText(preview) }),
    ...(detail === undefined ? {} : { detail: coreText(detail) }),
    ...(message === undefined || key !== 'runFailed' ? {} : { message: coreText(message) }),
  };
}
