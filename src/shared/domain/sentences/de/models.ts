import type { models as en } from '../en/models';
import type { Same } from '../template';

export const models: Same<typeof en> = {
  'models.projector': 'Es sieht nur Bilder für ein anderes Modell; wähle jenes Modell.',
  'models.mayBe': '„{name}“ kann {names} sein. Nenne eines davon vollständig.',
  'models.notHereYet': '{id} ist noch nicht auf diesem Computer. Hole es mit `farmhand models get {id}`.',
  'models.noneHere': 'Auf diesem Computer gibt es kein Modell „{name}“. `farmhand models list` zeigt, welche es gibt; `farmhand models search` findet andere.',
  'models.hereAlready': '{title} {quant} ist schon auf diesem Computer, als {id}. Benutze es mit `farmhand models use {id}`.',
  'models.notAName':
    '„{name}“ steht weder in der Liste noch ist es ein Name auf dem Hub wie owner/model-GGUF. `farmhand models list` und `farmhand models search` zeigen beides.',
  'models.noGguf': '{id} enthält keine GGUF-Dateien. Suche ein Repository, das welche hat, oft mit -GGUF im Namen.',
  'models.none': 'Es gibt kein Modell „{id}“.',
  'models.notOurs': '{title} wurde nicht von Farmhand hierher gelegt ({file}). Entferne es mit dem Programm, das es tat.',
  'models.inUse': 'Die Engine antwortet mit {title}. Wähle erst ein anderes Modell, etwa mit `farmhand models use`.',
  'models.onlyProjector': '{name} sieht nur Bilder für ein anderes Modell. Füge jenes Modell hinzu; diese Datei wird gefunden, wenn sie daneben liegt.',
  'models.isEmbedding': 'ein Embedding-Modell, das nicht chatten kann',
  'models.isReranker': 'ein Rerank-Modell, das nicht chatten kann',
  'models.notForChat': '{title} ist {what}. Wähle ein Chat-Modell.',
  'models.loadAnyway': '{fit} Um es trotzdem zu versuchen, wähle es mit loadAnyway (`farmhand models use {id} --load-anyway`).',
  'models.noQuant': '{title} gibt es nicht in der Quantisierung „{quant}“. Es gibt {quants}.',
  'models.fixed':
    'FARMHAND_ENGINE_MODEL bestimmt, mit welchem Modell die Engine antwortet. Nimm es aus der Umgebung und starte Farmhand neu, um hier zu wählen.',
  'models.tryAnyway': '{fit} Um es trotzdem zu versuchen, gib --load-anyway an.',
  'models.otherUse': '{title} ist kein Modell für {use}. Wähle eines der Art „{kind}“.',
};
