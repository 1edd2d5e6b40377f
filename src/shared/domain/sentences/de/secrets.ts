import type { secrets as en } from '../en/secrets';
import type { Same } from '../template';

export const secrets: Same<typeof en> = {
  'secrets.unreadable': '{file} lässt sich nicht als Geheimnisse lesen. Berichtige die Datei, oder lege sie beiseite.',
  'secrets.keychain': 'Geheimnisse liegen im Schlüsselbund dieses Kontos.',
  'secrets.file': 'Hier antwortet kein Schlüsselbund: Geheimnisse liegen in einer Datei, die dieses Konto lesen kann.',
  'secrets.notGiven': 'Der Schlüsselbund dieses Kontos hat ein Geheimnis nicht herausgegeben. Entsperre ihn und versuche es noch einmal.',
  'secrets.notTaken': 'Der Schlüsselbund dieses Kontos hat ein Geheimnis nicht angenommen. Entsperre ihn und versuche es noch einmal.',
  'secrets.notDeleted': 'Der Schlüsselbund dieses Kontos hat ein Geheimnis nicht gelöscht. Entsperre ihn und versuche es noch einmal.',
};
