// Models and people say "berlin", "PST" or "UTC+2"; Intl wants an IANA name.
import { nearestName } from './nearest-name';

/** Names that are no city of the IANA list. */
const otherNames: Record<string, string> = {
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  zulu: 'UTC',
  uk: 'Europe/London',
  england: 'Europe/London',
  britain: 'Europe/London',
  germany: 'Europe/Berlin',
  deutschland: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  munchen: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  cologne: 'Europe/Berlin',
  france: 'Europe/Paris',
  italy: 'Europe/Rome',
  milan: 'Europe/Rome',
  spain: 'Europe/Madrid',
  barcelona: 'Europe/Madrid',
  geneva: 'Europe/Zurich',
  switzerland: 'Europe/Zurich',
  bern: 'Europe/Zurich',
  austria: 'Europe/Vienna',
  wien: 'Europe/Vienna',
  netherlands: 'Europe/Amsterdam',
  poland: 'Europe/Warsaw',
  portugal: 'Europe/Lisbon',
  ukraine: 'Europe/Kiev',
  kyiv: 'Europe/Kiev',
  turkey: 'Europe/Istanbul',
  russia: 'Europe/Moscow',
  greece: 'Europe/Athens',
  japan: 'Asia/Tokyo',
  osaka: 'Asia/Tokyo',
  kyoto: 'Asia/Tokyo',
  china: 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
  shenzhen: 'Asia/Shanghai',
  india: 'Asia/Calcutta',
  mumbai: 'Asia/Calcutta',
  delhi: 'Asia/Calcutta',
  bangalore: 'Asia/Calcutta',
  kolkata: 'Asia/Calcutta',
  korea: 'Asia/Seoul',
  hanoi: 'Asia/Bangkok',
  israel: 'Asia/Jerusalem',
  'tel aviv': 'Asia/Jerusalem',
  'abu dhabi': 'Asia/Dubai',
  nyc: 'America/New_York',
  boston: 'America/New_York',
  washington: 'America/New_York',
  miami: 'America/New_York',
  atlanta: 'America/New_York',
  philadelphia: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  eastern: 'America/New_York',
  houston: 'America/Chicago',
  dallas: 'America/Chicago',
  austin: 'America/Chicago',
  texas: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  california: 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  sf: 'America/Los_Angeles',
  la: 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  'las vegas': 'America/Los_Angeles',
  'san diego': 'America/Los_Angeles',
  'silicon valley': 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  hawaii: 'Pacific/Honolulu',
  alaska: 'America/Anchorage',
  montreal: 'America/Toronto',
  ottawa: 'America/Toronto',
  canada: 'America/Toronto',
  brazil: 'America/Sao_Paulo',
  rio: 'America/Sao_Paulo',
  'rio de janeiro': 'America/Sao_Paulo',
  argentina: 'America/Buenos_Aires',
  mexico: 'America/Mexico_City',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  bst: 'Europe/London',
  eet: 'Europe/Helsinki',
  ist: 'Asia/Calcutta',
  jst: 'Asia/Tokyo',
  canberra: 'Australia/Sydney',
  australia: 'Australia/Sydney',
  'new zealand': 'Pacific/Auckland',
  wellington: 'Pacific/Auckland',
  'south africa': 'Africa/Johannesburg',
  'cape town': 'Africa/Johannesburg',
  egypt: 'Africa/Cairo',
  nigeria: 'Africa/Lagos',
  kenya: 'Africa/Nairobi',
};
// Not a zone of its own, but what is meant is clear.
const hereNames = new Set(['local', 'here', 'default', 'current', 'this computer', 'system', 'my timezone', 'local time', 'none', 'null']);

let cities: Map<string, string> | undefined;

/** The IANA name that is meant, or undefined. `here` is what "local" means. */
export function findZone(said: string, here: string): string | undefined {
  const name = said.trim();
  if (name.length > 60) return undefined;
  const exact = canonical(name);
  if (exact) return exact;
  const plain = plainName(name);
  if (hereNames.has(plain)) return here;
  const offset = /^(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(name);
  if (offset) return canonical(`${offset[1]}${(offset[2] ?? '0').padStart(2, '0')}:${offset[3] ?? '00'}`);
  const known =
    lookUp(plain) ??
    lookUp(plain.replace(/ (?:time|timezone|time zone|city|standard time|daylight time)$/, '')) ??
    lookUp(plain.split(/[,(]/)[0]?.trim() ?? '') ??
    lookUp(plain.split('/').at(-1) ?? '');
  if (known) return known;
  const near =
    plain.length >= 5
      ? nearestName(
          plain,
          [...cityNames().keys()].filter((city) => city[0] === plain[0]),
        )
      : undefined;
  return near === undefined ? undefined : cityNames().get(near);
}

function lookUp(name: string): string | undefined {
  return otherNames[name] ?? cityNames().get(name);
}

/** Intl knows the zone under this name, in any case; else undefined. */
function canonical(name: string): string | undefined {
  if (!/^(?:[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+|UTC|[+-]\d{2}:\d{2})$/i.test(name.replaceAll(' ', '_'))) return undefined;
  try {
    const wanted = name.replaceAll(' ', '_');
    const resolved = new Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone;
    // The spelling of the list where it differs in case only, so that Europe/Berlin stays Europe/Berlin.
    return resolved.toLowerCase() === wanted.toLowerCase() ? resolved : properCase(wanted);
  } catch {
    return undefined;
  }
}

function properCase(zone: string): string {
  return zone.toLowerCase().replace(/(^|[/_-])([a-z])/g, (_match, before: string, letter: string) => before + letter.toUpperCase());
}

function cityNames(): Map<string, string> {
  cities ??= new Map(Intl.supportedValuesOf('timeZone').map((zone) => [plainName(zone.split('/').at(-1) ?? zone), zone]));
  return cities;
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/[^a-z0-9/,( ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
