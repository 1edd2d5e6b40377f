// Names and descriptions of the settings, by path. One that is missing here is shown in English.
export const settingTexts: Record<string, { title: string; description: string }> = {
  'gateway.port': { title: 'Port', description: 'Wo Programme auf diesem Computer den Agenten finden. 0 nimmt einen freien.' },
  'gateway.bind': {
    title: 'Wer es erreicht',
    description:
      'Nur Programme auf diesem Computer, oder jedes Gerät im Netz, das einen Schlüssel hat; ohne Zertifikat unverschlüsselt. Oder eine Adresse dieses Computers.',
  },
  'gateway.names': { title: 'Rechnernamen', description: 'Namen, ohne Port, unter denen andere Geräte fragen dürfen.' },
  'gateway.auth.mode': {
    title: 'Wer einen Schlüssel braucht',
    description: 'Programme dieses Kontos auf diesem Computer dürfen ohne chatten, oder alle brauchen einen.',
  },
  'gateway.tls': {
    title: 'Zertifikat',
    description:
      'Dateien eines Zertifikats und seines Schlüssels, in PEM: {"cert": Pfad, "key": Pfad}. Gilt, wenn andere Geräte es erreichen. Keines: unverschlüsselt.',
  },
  'agents.defaults.workspace': {
    title: 'Arbeitsordner',
    description: 'Wo Wesen, Regeln und Gedächtnis liegen. Leer: der Ordner workspace neben den Einstellungen.',
  },
  'agents.defaults.mode': { title: 'Was er ungefragt darf', description: 'In neuen Gesprächen.' },
  'agents.defaults.maxSteps': { title: 'Schritte eines Laufs', description: 'Wie oft das Modell gefragt werden darf, bis eine Antwort fertig ist.' },
  'agents.defaults.maxTokens': { title: 'Länge einer Antwort', description: 'In Tokens, höchstens.' },
  'agents.defaults.think': { title: 'Erst denken', description: 'Modelle, die es können, denken vor der Antwort. Langsamer, und besser bei schweren Fragen.' },
  'agents.defaults.tools': {
    title: 'Angebotene Werkzeuge',
    description: 'Namen von höchstens zehn Werkzeugen, die das Modell aufrufen darf. Leer: die üblichen.',
  },
  'models.providers.llamafarm.baseUrl': {
    title: 'Adresse',
    description: 'Des LlamaFarm-Servers, etwa http://127.0.0.1:14345. Leer: Er wird auf diesem Computer gesucht.',
  },
  'models.providers.llamafarm.models': { title: 'Modelle', description: 'Mit den Tokens, die jedes fasst: [{"id": "agent", "contextWindow": 8192}].' },
  'models.providers.engine.model': {
    title: 'Modell',
    description: 'Eine GGUF-Datei auf diesem Computer. Leer: das kleine Startmodell. Das Wort none: gar keine Engine.',
  },
  'models.providers.engine.gpu': { title: 'Grafikkarte', description: 'Eine benutzen, wo es eine gibt.' },
  'models.providers.engine.threads': { title: 'Threads', description: 'Des Prozessors. Leer: was zu diesem Computer passt.' },
  'models.providers.engine.contextSize': {
    title: 'Kontextfenster',
    description: 'Tokens eines Gesprächs, höchstens. Leer: 8192, oder weniger, wo Speicher knapp ist.',
  },
  'models.providers.engine.sampling.temperature': {
    title: 'Temperatur',
    description: 'Höher ist abwechslungsreicher, 0 nimmt immer das wahrscheinlichste Wort. Leer: was zum Modell passt.',
  },
  'models.providers.engine.sampling.topP': {
    title: 'Top-p',
    description: 'Nur die wahrscheinlichsten Wörter, die diesen Anteil ausmachen. Leer: was zum Modell passt.',
  },
  'models.providers.engine.sampling.topK': { title: 'Top-k', description: 'Nur so viele der wahrscheinlichsten Wörter. Leer: was zum Modell passt.' },
  'models.providers.engine.sampling.minP': {
    title: 'Min-p',
    description: 'Nur Wörter, die mindestens so wahrscheinlich sind, gemessen am wahrscheinlichsten. Leer: was zum Modell passt.',
  },
  'models.providers.engine.embeddingModel': {
    title: 'Modell für Embeddings',
    description: 'Eine GGUF-Datei, von der Programme Embeddings bekommen. Leer: Es gibt keine.',
  },
  'models.providers.engine.idleMinutes': { title: 'Ruht nach', description: 'Minuten ohne Frage, bis das Modell den Speicher räumt. 0: nie.' },
  'models.hub.url': {
    title: 'Hub',
    description: 'Adresse eines Spiegels, der die Schnittstelle von Hugging Face spricht. Leer: HF_ENDPOINT, sonst huggingface.co.',
  },
  'models.hub.parallel': { title: 'Gleichzeitig', description: 'Wie viele Downloads zur selben Zeit laufen.' },
  'models.hub.proxy': { title: 'Proxy', description: 'Für alles, was geladen wird. Leer: HTTPS_PROXY, HTTP_PROXY und NO_PROXY entscheiden.' },
  'tools.commands': {
    title: 'Programme, die er starten darf',
    description:
      'Regeln für das Werkzeug, das Programme startet: [{"program": "git", "args": ["status"]}], ein Muster je Argument. Leer: die üblichen harmlosen.',
  },
  'backup.daily': {
    title: 'Tägliche Sicherung',
    description: 'Sichert jeden Tag Gespräche, Arbeitsordner und Einstellungen: die der letzten 7 Tage und der letzten 4 Wochen.',
  },
};
