import type { engine as en } from '../en/engine';
import type { Same } from '../template';

export const engine: Same<typeof en> = {
  'engine.asleep': '{model} ({size} MB) wird mit der ersten Nachricht geladen',
  'engine.noEmbeddingModel':
    'Es ist kein Modell für Embeddings eingestellt. Setze models.providers.engine.embeddingModel in den Einstellungen auf den Pfad eines Embedding-Modells (.gguf).',
  'engine.vectorsWhole': 'Die Vektoren von {id} lassen sich nicht kürzen: dafür wurde es nicht trainiert. Lass „dimensions“ weg.',
  'engine.vectorsShort': 'Die Vektoren von {id} haben {whole} Zahlen, nicht {wanted}. Verlange weniger.',
  'engine.noModel':
    'Die eingebaute Engine hat kein Modell. Setze FARMHAND_ENGINE_MODEL, oder models.providers.engine.model in den Einstellungen, auf den Pfad einer .gguf-Datei.',
  'engine.unloaded': 'Die eingebaute Engine wurde entladen. Sende die Nachricht noch einmal.',
  'engine.stopping': 'Das Gateway hält gerade an. Sende die Nachricht noch einmal, wenn es wieder läuft.',
  'engine.crashedOften': 'Die Engine ist {times}-mal abgestürzt; sie startet in {seconds} s wieder',
  'engine.otherModel': 'Die eingebaute Engine läuft mit {here}, nicht mit {asked}. Nenne engine/{here}, oder stelle eine andere Modelldatei ein.',
  'engine.noRerankModel':
    'Es ist kein Modell zum Ordnen eingestellt. Setze models.providers.engine.rerankModel in den Einstellungen auf den Pfad eines Rerank-Modells (.gguf).',
  'engine.starting': 'Die Engine startet',
  'engine.ended': 'Die eingebaute Engine ist zu Ende. Sende die Nachricht noch einmal.',
  'engine.silent': 'Die eingebaute Engine hat sich {seconds} s lang nicht gerührt und wurde beendet. Sende die Nachricht noch einmal; sie startet neu.',
  'engine.noStart': 'Der Prozess der Engine ließ sich nicht starten ({words}). Installiere Farmhand neu.',
  'engine.killed':
    'Die eingebaute Engine wurde abgebrochen, höchstwahrscheinlich weil dem Computer der Speicher ausging. Sende die Nachricht noch einmal; bleibt es so, wähle ein kleineres Modell.',
  'engine.exitCode': 'Exit-Code {code}',
  'engine.crashed': 'Die eingebaute Engine ist abgestürzt ({how}). Sende die Nachricht noch einmal; sie startet neu. Bleibt es so, wähle ein anderes Modell.',
  'engine.replaced': 'Ein anderes Modell wurde eingestellt. Frage noch einmal.',
  'engine.textUnloaded': 'Das Modell wurde entladen. Frage noch einmal.',
  'engine.requestStopped': 'Die Anfrage wurde vor ihrem Ende angehalten.',
  'engine.noLibrary': 'node-llama-cpp ist hier nicht installiert. Installiere die Abhängigkeiten neu.',
  'engine.noCuda': 'Für {platform} {arch} gibt es kein CUDA: es ist für Linux und Windows auf x64. Die Engine benutzt Metal oder Vulkan von selbst.',
  'engine.cudaFails':
    'llama.cpp startet mit CUDA nicht ({reason}). Bringe den NVIDIA-Treiber auf den neuesten Stand, oder entferne CUDA: farmhand engine remove cuda',
  'engine.noArguments': 'Keine Argumente passen zum Schema des Werkzeugs {name}: {reason}. Berichtige das Schema, oder lass das Werkzeug weg.',
  'engine.templateRefused': 'Die Chat-Vorlage dieses Modells hat das Gespräch abgelehnt ({reason}). Wähle eine andere GGUF-Datei des Modells.',
  'engine.noSuchTool': 'tool_choice nennt {name}, das nicht unter den Werkzeugen ist. Biete es an, oder wähle ein anderes.',
  'engine.templateUnreadable': 'Die Chat-Vorlage dieses Modells lässt sich nicht lesen ({reason}). Wähle eine andere GGUF-Datei des Modells.',
  'engine.why.sequences': 'der freie Speicher erlaubt {held} von {wanted} Gesprächen',
  'engine.why.trained': 'trainiert mit {tokens} Tokens',
  'engine.why.eightBits': 'in 8 Bit gehalten, damit es in den freien Speicher passt',
  'engine.couldNotGoOn': 'Die eingebaute Engine kam nicht weiter ({reason}). Versuche es noch einmal; bleibt es so, wähle ein anderes Modell.',
  'engine.waiting': 'Wartet, bis andere Antworten geschrieben sind; noch {ahead} vorher',
  'engine.overflow':
    'Das Gespräch hat {tokens} Tokens, aber dieses Modell fasst mit der Antwort {window}. Beginne einen neuen Chat, oder wähle ein Modell mit größerem Kontext.',
  'engine.reading': '{done} von {total} neuen Tokens gelesen',
  'engine.startingLlama': 'llama.cpp startet',
  'engine.badSchema': 'Das Schema von response_format lässt sich nicht verwenden ({reason}). Vereinfache es.',
  'engine.leftBeside': 'neben seinen Gewichten bleiben {size} MB',
  'engine.noContext': 'llama.cpp kann für dieses Modell keinen Kontext öffnen ({reason}). Wähle ein anderes Modell.',
  'engine.notFor': 'llama.cpp kann dieses Modell nicht für {use} benutzen ({reason}). Wähle ein anderes Modell.',
  'engine.textTooLong': 'Text {number} hat {tokens} Tokens, das Modell ({kind}) liest aber {longest}. Teile ihn in kürzere Stücke.',
  'engine.textStuck': 'Das Modell ({kind}) kam nicht weiter ({reason}). Versuche es noch einmal; bleibt es so, wähle ein anderes.',
  'engine.noLlama': 'Die eingebaute Engine hat keine llama.cpp-Bibliothek für diesen Computer ({reason}). Installiere die Abhängigkeiten neu.',
  'engine.readingWeights': 'Die Gewichte werden gelesen',
  'engine.cannotLoad': 'llama.cpp kann dieses Modell nicht laden ({reason}). Lade die Datei noch einmal herunter, oder wähle ein anderes Modell.',
  'engine.tooBig':
    'Dieses Modell hat {needed} GB, dieser Computer aber {there} GB Speicher. Wähle ein kleineres Modell, oder eine kleinere Quantisierung davon.',
  'engine.noMemory': 'Dieses Modell braucht mehr Speicher, als frei ist ({reason}). Schließe andere Programme, oder wähle ein kleineres Modell.',
  'engine.cudaFailsToLoad':
    'llama.cpp startet mit CUDA nicht ({reason}). Bringe den NVIDIA-Treiber auf den neuesten Stand, oder entferne CUDA: farmhand engine remove cuda',
  'engine.textInvalid':
    'Das Modell ({kind}) rechnet keine gültigen Zahlen: seine Datei ist beschädigt, oder seine Quantisierung läuft hier nicht. Wähle ein anderes.',
  'engine.invalid':
    'Dieses Modell rechnet keine gültigen Zahlen: seine Datei ist beschädigt, oder seine Quantisierung läuft hier nicht. Lade es noch einmal herunter, oder wähle ein anderes.',
  'engine.onCpuAlone': 'auf dem Prozessor mit 1 Thread',
  'engine.onCpu': 'auf dem Prozessor mit {threads} Threads',
  'engine.onGpu': 'auf der Grafikkarte ({gpu})',
  'engine.oneConversation': 'ein Gespräch',
  'engine.conversations': '{count} Gespräche',
  'engine.flash': ', Flash Attention',
  'engine.trained': 'trainiert mit {tokens}',
  'engine.loaded': '{model} {where}, {held} zu {tokens} Tokens ({trained}){flash}, geladen in {ms} ms',
  'engine.why.tokens': 'der freie Speicher erlaubt {held} von {wanted} Tokens',
  'engine.why.tokensInEightBits': 'der freie Speicher erlaubt {held} von {wanted} Tokens, in 8 Bit gehalten',
  'engine.loadingOf': '{model}: {what}',
  'engine.loading': '{model} wird geladen: {what}',
  'engine.oneAnswer': 'eine Antwort',
  'engine.answers': '{count} Antworten',
  'engine.writes': 'Die Engine schreibt gerade {what}, darum wurde nichts entladen. Warte das Ende ab oder halte sie an, dann entlade noch einmal.',
};
