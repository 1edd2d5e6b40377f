// Chromium knows no `app:` scheme: the stand-in serves the page under an address of its own, and says `app://farmhand/` wherever Electron would.
const appStart = 'app://farmhand';
const servedStart = 'https://farmhand.stand-in';

export const servedPattern = `${servedStart}/**`;

export function toServed(address: string): string {
  return address === appStart || address.startsWith(`${appStart}/`) ? servedStart + address.slice(appStart.length) : address;
}

export function toApp(address: string): string {
  return address === servedStart || address.startsWith(`${servedStart}/`) ? appStart + address.slice(servedStart.length) : address;
}
