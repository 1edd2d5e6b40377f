import type { fit as en } from '../en/fit';
import type { Same } from '../template';

export const fit: Same<typeof en> = {
  'fit.weights': '{size} Datei, in den Speicher gelesen',
  'fit.cache': '{tokens} Tokens Gespräch in {type}',
  'fit.compute': 'Platz zum Arbeiten, während ein Prompt gelesen wird',
  'fit.process': 'die Engine selbst',
  'fit.tight': '{wants}, also wird es knapp. Schließe andere Programme, oder wähle ein kleineres Modell oder einen kürzeren Kontext.',
  'fit.never': '{wants}: es passt nicht auf diesen Computer. Wähle ein kleineres Modell.',
  'fit.notNow': '{wants}: es passt gerade nicht. Schließe andere Programme, oder wähle ein kleineres Modell.',
  'fit.macShare': 'geschätzt als {share} % des ganzen Speichers',
  'fit.asTold': 'freier Speicher, wie das System ihn angibt',
  'fit.wants': '{title} braucht {need} Speicher; {free} von {total} sind frei',
};
