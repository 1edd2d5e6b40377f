import type { agent as en } from '../en/agent';
import type { Same } from '../template';

export const agent: Same<typeof en> = {
  'agent.didYouMean': 'Meintest du: {preview}?',
  'agent.notSaid': '„{words}“ finde ich nicht in dem, was du gesagt hast. {question}',
  'agent.notSure': 'Ich bin nicht sicher, ob ich dich verstanden habe. {question}',
  'agent.tooLong':
    'Die neueste Nachricht braucht etwa {tokens} Tokens, und im Kontextfenster dieses Modells ist Platz für {room}. Sende weniger Text, oder nimm ein Modell mit größerem Fenster.',
  'agent.summarised': '{count} frühere Nachrichten werden jetzt als Zusammenfassung erzählt. Die Originale bleiben erhalten.',
  'agent.dropped': 'Die {count} ältesten Nachrichten passen nicht in das Kontextfenster und fehlen im Prompt.',
  'agent.stepLimit': 'Ich habe nach {steps} Schritten angehalten, ohne fertig zu werden. Sag „weiter“, dann mache ich weiter.',
  'agent.loop': 'Ich habe angehalten, weil ich denselben Aufruf immer wieder gemacht habe und nicht weiterkam. Sag mir, wie es weitergehen soll.',
  'agent.moreDenied': '- und {count} davor',
  'agent.denied': 'Ich habe angehalten, weil das, was ich tun wollte, nicht erlaubt war:',
  'agent.sayInstead': 'Sag mir, was ich stattdessen tun soll.',
  'agent.paused': 'Der Agent pausiert. Lass ihn im Fenster oder im Menü des Symbols in der Leiste weitermachen.',
  'agent.deniedOne': '{preview} ({reason})',
  'agent.deniedLine': '- {what}',
};
